package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Localities;
import org.baocao.form.Localities.Circumstances;
import org.baocao.form.Locality;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** Finds the sender in the register: by the letterhead's words, else by others, if they are one. */
final class SenderFinder {

  private final Localities register;

  SenderFinder(Localities register) {
    this.register = register;
  }

  /**
   * @param over the lines of the letterhead, which may name places above
   * @param notes words that may name the sender of a document without a letterhead, the best first
   */
  Letterhead known(Letterhead head, List<Line> over, List<String> notes) {
    List<String> around = new ArrayList<>();
    around.add(over.stream().map(Line::text).collect(Collectors.joining(" ")));
    String issuer = head.answers() == null ? null : head.answers().issuer();
    Stream.of(head.addressee(), issuer).filter(Objects::nonNull).forEach(around::add);
    Circumstances known = new Circumstances(around, head.date());
    return named(head.locality(), known)
        .or(() -> head.locality() == null ? named(head.place(), known) : Optional.empty())
        .or(() -> head.agency() == null ? noted(notes, known) : Optional.empty())
        .map(locality -> head.of(locality.title(), locality.code()))
        .orElse(head);
  }

  private Optional<Locality> named(@Nullable String name, Circumstances known) {
    return name == null ? Optional.empty() : register.find(name, known);
  }

  private Optional<Locality> noted(List<String> notes, Circumstances known) {
    return notes.stream()
        .map(text -> register.in(text, known))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
