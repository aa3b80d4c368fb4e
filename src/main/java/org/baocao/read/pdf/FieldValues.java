package org.baocao.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Has the values of form fields drawn where the file leaves that to the program that shows it. */
final class FieldValues {

  /** Comes with PDFBox, and has all Vietnamese letters. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private FieldValues() {}

  static void draw(PDDocument pdf) {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDVariableText text && isBare(text)) {
        draw(pdf, form, text);
      }
    }
  }

  private static boolean isBare(PDVariableText field) {
    return !field.getValueAsString().isEmpty()
        && field.getWidgets().stream()
            .anyMatch(widget -> widget.getNormalAppearanceStream() == null);
  }

  private static void draw(PDDocument pdf, PDAcroForm form, PDVariableText field) {
    try {
      form.refreshAppearances(List.of(field));
    } catch (IOException | RuntimeException fontWithoutItsLetters) {
      try (InputStream font = PDAcroForm.class.getResourceAsStream(FONT)) {
        PDResources resources = new PDResources();
        COSName name = resources.add(PDType0Font.load(pdf, font, false));
        form.setDefaultResources(resources);
        field.setDefaultAppearance("/" + name.getName() + " 11 Tf 0 g");
        form.refreshAppearances(List.of(field));
      } catch (IOException | RuntimeException noWay) {
        return; // a value that cannot be drawn is not seen either
      }
    }
  }
}
