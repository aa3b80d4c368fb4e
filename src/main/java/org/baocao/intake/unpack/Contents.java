package org.baocao.intake.unpack;

import java.util.List;
import org.baocao.model.Source;

/** What a file holds. */
public sealed interface Contents {

  /** Nothing but itself: it is to be read as it is. */
  record Itself() implements Contents {}

  /** The files in a container, in their order there. */
  record Members(Source container, List<Member> members) implements Contents {
    public Members {
      members = List.copyOf(members);
    }
  }

  /** Too much, too deep, unsafe, locked or damaged. */
  record Refused(org.baocao.model.Refused refused) implements Contents {}
}
