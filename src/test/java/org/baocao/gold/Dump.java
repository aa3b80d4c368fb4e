package org.baocao.gold;

import org.baocao.model.*;

class Dump {
  public static void main(String[] a) {
    Review r = TinhLong.review(a[0]);
    Letterhead l = r.report().letterhead();
    System.out.println(
        r.report().form()
            + " "
            + r.report().period()
            + " "
            + l.agency()
            + "|"
            + l.locality()
            + "|"
            + l.number()
            + "|"
            + l.symbol()
            + "|"
            + l.place()
            + "|"
            + l.date()
            + "|"
            + l.kind()
            + "|"
            + l.title()
            + "|"
            + l.addressee()
            + "|"
            + l.answers()
            + "|"
            + l.signer()
            + "|"
            + l.recipients());
    for (Section s : r.report().sections())
      System.out.println(
          "S "
              + s.path()
              + " :: "
              + s.label()
              + " :: "
              + (s.heading().length() > 60 ? s.heading().substring(0, 60) : s.heading()));
    for (Observation o : r.report().observations())
      if (o.evidence().place() instanceof TextPlace)
        System.out.println(
            o.id()
                + " "
                + o.indicator()
                + " v="
                + o.value()
                + " of="
                + o.of()
                + " %="
                + o.percent()
                + " "
                + o.bound()
                + " u="
                + o.unit()
                + " ["
                + o.evidence().section()
                + "] «"
                + o.evidence().quote()
                + "»");
    for (Appendix x : r.report().appendices()) {
      System.out.println(
          "A "
              + x.number()
              + " "
              + x.title()
              + " rows "
              + x.rows().size()
              + " unknown "
              + x.rows().stream().filter(w -> w.code() == null).toList());
      for (var c : x.columns()) System.out.println("   " + c);
    }
    for (Finding f : r.findings())
      System.out.println(
          "F "
              + f.severity()
              + " "
              + f.check()
              + ": "
              + f.message().vi()
              + "\n      -> "
              + f.suggestion().vi());
  }
}
