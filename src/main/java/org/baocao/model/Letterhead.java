package org.baocao.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formal parts of a report around its body (Nghị định 30/2020/NĐ-CP, Phụ lục I); null where a
 * part is absent or blank.
 *
 * @param localityCode in the register of localities; null where it does not know the sender
 * @param number of the document, without its symbol; null for a blank one
 * @param symbol {@code BC-UBND}
 * @param kind {@code BÁO CÁO}
 * @param title the subject (trích yếu)
 * @param answers the request that the report answers
 * @param signer who signs for the agency
 * @param cosigners who signs beside: for another agency, or in another office
 * @param recipients lines of {@code Nơi nhận}
 * @param evidence where each part stands, by the part's name
 */
public record Letterhead(
    @Nullable String agency,
    @Nullable String locality,
    @Nullable String localityCode,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String place,
    @Nullable LocalDate date,
    @Nullable String kind,
    @Nullable String title,
    @Nullable String addressee,
    @Nullable Answers answers,
    @Nullable Signer signer,
    List<Signer> cosigners,
    List<String> recipients,
    Map<String, Evidence> evidence) {

  public Letterhead {
    cosigners = List.copyOf(cosigners);
    recipients = List.copyOf(recipients);
    evidence = Map.copyOf(evidence);
  }

  /** Of a report that one alone signs. */
  public Letterhead(
      @Nullable String agency,
      @Nullable String locality,
      @Nullable String localityCode,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String place,
      @Nullable LocalDate date,
      @Nullable String kind,
      @Nullable String title,
      @Nullable String addressee,
      @Nullable Answers answers,
      @Nullable Signer signer,
      List<String> recipients,
      Map<String, Evidence> evidence) {
    this(
        agency,
        locality,
        localityCode,
        number,
        symbol,
        place,
        date,
        kind,
        title,
        addressee,
        answers,
        signer,
        List.of(),
        recipients,
        evidence);
  }

  /** The same of a sender that the register knows. */
  public Letterhead of(String knownLocality, String code) {
    return new Letterhead(
        agency,
        knownLocality,
        code,
        number,
        symbol,
        place,
        date,
        kind,
        title,
        addressee,
        answers,
        signer,
        cosigners,
        recipients,
        evidence);
  }

  /** The superior's letter that asked for the report. */
  public record Answers(String symbol, @Nullable LocalDate date, @Nullable String issuer) {}

  /** Who signed, and by what right: {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}, the name. */
  public record Signer(
      @Nullable String capacity, @Nullable String position, @Nullable String name) {}
}
