package org.baocao.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about the case that it belongs to; null where it says nothing.
 *
 * @param file the name under which it was sent
 * @param folder of the inbox that it lay in
 * @param sending the digest of the mail or archive that it came in
 * @param number of the report: its own, or that which an appendix says it goes with
 * @param symbol of that report
 * @param date of that report
 * @param title of the report
 * @param period that the titles say
 * @param years from the first to the last that the columns of an appendix say
 * @param appendices the numbers of those in the file
 */
public record Filing(
    Role role,
    String file,
    @Nullable String folder,
    @Nullable String sending,
    @Nullable String locality,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable Period period,
    @Nullable Period years,
    @Nullable String form,
    List<String> appendices) {

  public Filing {
    appendices = List.copyOf(appendices);
  }

  /** The same where it is known in which mail or archive the file came. */
  public Filing in(@Nullable String mailOrArchive) {
    return new Filing(
        role,
        file,
        folder,
        mailOrArchive,
        locality,
        number,
        symbol,
        date,
        title,
        period,
        years,
        form,
        appendices);
  }

  /** What a file is in a case. */
  public enum Role {
    REPORT,
    APPENDIX,
    /** Neither for certain. */
    OTHER
  }
}
