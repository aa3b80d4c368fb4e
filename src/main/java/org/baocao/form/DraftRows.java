package org.baocao.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baocao.form.Indicator.Kind;

/** Writes {@code appendix-N.yaml} of a drafted form. */
final class DraftRows {

  private final Drafting drafting;

  DraftRows(Drafting drafting) {
    this.drafting = drafting;
  }

  String yaml(DraftAppendix appendix, String source) {
    DraftText text = new DraftText().comment("", "appendix.head");
    if (appendix.first().number() == null) {
      text.comment("", "appendix.unnumbered");
    }
    String columns =
        appendix.first().columns().stream()
            .map(c -> c.header() + " → " + c.role().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("; "));
    text.comment("", "appendix.columns", columns.replaceAll("\\s+", " "))
        .line("number: " + DraftText.quoted(appendix.number()))
        .line("title: " + DraftText.quoted(appendix.first().title()))
        .line("source: " + DraftText.quoted(source));
    if (!appendix.unnamed().isEmpty()) {
      text.comment("", "columns.named").line("columns:");
      appendix
          .unnamed()
          .forEach(h -> text.line("  - {header: " + DraftText.quoted(h) + ", role: value}"));
    }
    text.line("rows:");
    appendix.rows().forEach(row -> row(text, row, appendix));
    return text.toString();
  }

  private void row(DraftText text, DraftRow row, DraftAppendix appendix) {
    List<DraftRow> children = appendix.children(row);
    Kind kind = kind(row, !children.isEmpty());
    text.line("  - code: " + DraftText.quoted(row.code()))
        .line("    label: " + DraftText.quoted(row.label()));
    if (!row.printed().equals(row.code())) {
      text.line("    printed: " + DraftText.quoted(row.printed()));
    }
    text.line("    kind: " + kind.name().toLowerCase(Locale.ROOT));
    if (kind == Kind.RATE) {
      text.line("    unit: \"%\"");
      boolean figures = children.stream().allMatch(child -> hasFigures(child, appendix));
      formula(text, "doubt.rate", row, DraftFormula.rate(row, children).filter(f -> figures));
    } else if (kind == Kind.COUNT) {
      count(text, row, appendix);
    }
  }

  private boolean hasFigures(DraftRow row, DraftAppendix appendix) {
    return kind(row, !appendix.children(row).isEmpty()) != Kind.HEADING;
  }

  private void count(DraftText text, DraftRow row, DraftAppendix appendix) {
    if (says(drafting.choice(), row.unit()) || says(drafting.choice(), row.label())) {
      text.comment("    ", "doubt.choice");
      return;
    }
    if (!row.unit().isBlank()) {
      text.line("    unit: " + DraftText.quoted(row.unit()));
    }
    if (appendix.years()) {
      text.line("    years: sum");
    }
    List<DraftRow> children = appendix.children(row);
    boolean counts = children.stream().allMatch(c -> kind(c, false) == Kind.COUNT);
    if (counts) {
      boolean said = says(drafting.total(), row.label());
      formula(text, "doubt.sum", row, DraftFormula.sum(row, children, said));
    }
  }

  private static void formula(
      DraftText text, String doubt, DraftRow row, Optional<DraftFormula> formula) {
    formula.ifPresent(
        f -> {
          boolean sure = f.sure() && row.numbered();
          if (!sure) {
            text.comment("    ", doubt);
          }
          text.line((sure ? "    " : "    # ") + "formula: " + DraftText.quoted(f.text()));
        });
  }

  private Kind kind(DraftRow row, boolean parent) {
    boolean choice = says(drafting.choice(), row.label() + " " + row.unit());
    if (row.unit().equals("%") || says(drafting.rate(), row.label())) {
      return Kind.RATE;
    }
    if (!choice && (says(drafting.flag(), row.label()) || says(drafting.flag(), row.unit()))) {
      return Kind.FLAG;
    }
    if (!row.figures().isEmpty() || !row.unit().isBlank()) {
      return Kind.COUNT;
    }
    if (row.written()) {
      return Kind.TEXT;
    }
    boolean section = row.printed().matches("[A-Z]+");
    return section || (parent && !says(drafting.count(), row.label())) ? Kind.HEADING : Kind.COUNT;
  }

  private static boolean says(Pattern pattern, String words) {
    return pattern.matcher(Spelling.plain(words)).matches();
  }
}
