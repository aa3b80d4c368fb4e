package org.baocao.read.sign;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The file as it stood when it was signed, beside the file as it stands now. Later revisions may
 * add signatures, their fields and what proves them (ISO 32000-2, 12.8); all else shows.
 */
final class Revision {

  private static final COSName OPTIONAL_CONTENT = COSName.getPDFName("OCProperties");

  private static final Set<COSName> APART =
      Set.of(COSName.PARENT, COSName.ANNOTS, COSName.METADATA, COSName.getPDFName("LastModified"));

  private final Likeness likeness = new Likeness();

  private Revision() {}

  /** Whether the pages of the signed revision are those of the whole file. */
  static boolean showsTheSame(PDDocument now, SignedRange signed) throws IOException {
    try (FileChannel file = FileChannel.open(signed.file());
        PDDocument then = Loader.loadPDF(mapped(file, signed.end()))) {
      return new Revision().isAlike(then, now);
    }
  }

  /** Outside of the heap. */
  private static RandomAccessReadBuffer mapped(FileChannel file, long end) throws IOException {
    return new RandomAccessReadBuffer(file.map(FileChannel.MapMode.READ_ONLY, 0, end));
  }

  private boolean isAlike(PDDocument then, PDDocument now) throws IOException {
    int pages = then.getNumberOfPages();
    boolean alike =
        pages == now.getNumberOfPages()
            && likeness.between(optionalContent(then), optionalContent(now));
    for (int i = 0; alike && i < pages; i++) {
      alike = isAlike(then.getPage(i), now.getPage(i));
    }
    return alike;
  }

  private static COSBase optionalContent(PDDocument pdf) {
    return pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(OPTIONAL_CONTENT);
  }

  private boolean isAlike(PDPage then, PDPage now) throws IOException {
    return likeness.between(without(then.getCOSObject()), without(now.getCOSObject()))
        && likeness.between(resources(then), resources(now))
        && then.getMediaBox().toString().equals(now.getMediaBox().toString())
        && then.getCropBox().toString().equals(now.getCropBox().toString())
        && then.getRotation() == now.getRotation()
        && marksAreAlike(annotations(then), annotations(now));
  }

  private static COSDictionary without(COSDictionary page) {
    COSDictionary rest = new COSDictionary(page);
    APART.forEach(rest::removeItem);
    return rest;
  }

  /** They may be inherited from the page tree. */
  private static COSDictionary resources(PDPage page) {
    PDResources resources = page.getResources();
    return resources == null ? new COSDictionary() : resources.getCOSObject();
  }

  private static List<COSDictionary> annotations(PDPage page) {
    List<COSDictionary> all = new ArrayList<>();
    COSArray array = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary annotation) {
        all.add(annotation);
      }
    }
    return all;
  }

  private boolean marksAreAlike(List<COSDictionary> then, List<COSDictionary> now)
      throws IOException {
    if (now.size() < then.size()) {
      return false;
    }
    for (int i = 0; i < then.size(); i++) {
      if (!isWaiting(then.get(i), now.get(i)) && !likeness.between(then.get(i), now.get(i))) {
        return false;
      }
    }
    return now.stream().skip(then.size()).allMatch(Revision::isForSignature);
  }

  /** A field that was left for a later signature. */
  private static boolean isWaiting(COSDictionary then, COSDictionary now) {
    return isForSignature(then)
        && isForSignature(now)
        && field(then, COSName.V) == null
        && String.valueOf(then.getCOSArray(COSName.RECT))
            .equals(String.valueOf(now.getCOSArray(COSName.RECT)));
  }

  private static boolean isForSignature(COSDictionary annotation) {
    return COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))
        && COSName.SIG.equals(field(annotation, COSName.FT));
  }

  private static COSBase field(COSDictionary widget, COSName key) {
    COSBase own = widget.getDictionaryObject(key);
    COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
    return own != null || parent == null ? own : parent.getDictionaryObject(key);
  }
}
