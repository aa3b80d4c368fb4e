package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a printed page shows is read, and nothing else. */
class PdfSeenTest {

  @TempDir private Path folder = Path.of("");

  private final PDDocument pdf = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;

  @BeforeEach
  void open() throws IOException {
    pdf.addPage(page);
    content = new PDPageContentStream(pdf, page);
    show(700, "Seen 12");
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  private void show(float y, String text) throws IOException {
    content.beginText();
    content.setFont(Sheets.PLAIN, 12);
    content.newLineAtOffset(72, y);
    content.showText(text);
    content.endText();
  }

  @Test
  void aLayerThatIsSwitchedOffIsNotSeen() throws IOException {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    pdf.getDocumentCatalog().setOCProperties(layers);
    for (String name : List.of("on", "off")) {
      PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
      layers.addGroup(layer);
      layers.setGroupEnabled(layer, name.equals("on"));
      content.beginMarkedContent(COSName.OC, layer);
      show(name.equals("on") ? 660 : 620, "Layer " + name);
      content.endMarkedContent();
    }
    assertRead("Seen 12", "Layer on");
  }

  @Test
  void whiteIsSeenOnShadingOnly() throws IOException {
    content.setNonStrokingColor(0.2f);
    content.addRect(60, 610, 300, 20);
    content.fill();
    content.setNonStrokingColor(1f);
    show(616, "White on grey");
    show(660, "White on white");
    assertRead("Seen 12", "White on grey");
  }

  @Test
  void whatRecognitionLaidOverAScanIsRead() throws IOException {
    BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    content.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 595, 842);
    content.beginText();
    content.setRenderingMode(RenderingMode.NEITHER);
    content.endText();
    show(660, "Recognised 34");
    assertRead("Seen 12", "Recognised 34");
  }

  @Test
  void invisibleTextBesideVisibleIsNotRead() throws IOException {
    content.setRenderingMode(RenderingMode.NEITHER);
    show(660, "Hidden 34");
    assertRead("Seen 12");
  }

  @Test
  void whatIsCroppedOrClippedAwayIsNotSeen() throws IOException {
    content.addRect(0, 640, 595, 200);
    content.clip();
    show(620, "Clipped");
    show(830, "Cropped");
    page.setCropBox(new PDRectangle(0, 0, 595, 800));
    assertRead("Seen 12");
  }

  @Test
  void aFieldsValueIsReadOnceWithOrWithoutAnAppearance() throws IOException {
    PDAcroForm form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    form.setDefaultResources(new PDResources());
    form.getDefaultResources().put(COSName.getPDFName("F"), Sheets.PLAIN);
    form.setDefaultAppearance("/F 12 Tf 0 g");
    field(form, "drawn", 640).setValue("Drawn 56");
    field(form, "bare", 600).getCOSObject().setString(COSName.V, "Số hồ sơ 78");
    assertRead("Seen 12", "Drawn 56", "Số hồ sơ 78");
  }

  private PDTextField field(PDAcroForm form, String name, float y) throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(70, y, 300, 20));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    form.getFields().add(field);
    return field;
  }

  @Test
  void textOnThePageIsReadAndACommentIsNot() throws IOException {
    PDAnnotationFreeText free = new PDAnnotationFreeText();
    free.setRectangle(new PDRectangle(70, 600, 300, 30));
    free.setContents("Typed 90");
    free.setDefaultAppearance("0 g /Helv 12 Tf");
    PDAnnotationText comment = new PDAnnotationText();
    comment.setRectangle(new PDRectangle(70, 560, 20, 20));
    comment.setContents("Please check");
    page.setAnnotations(List.of(free, comment));
    assertRead("Seen 12", "Typed 90");
  }

  private void assertRead(String... paragraphs) throws IOException {
    content.close();
    Path file = folder.resolve("seen.pdf");
    pdf.save(file.toFile());
    Document document = assertInstanceOf(Document.class, Pdfs.read(file));
    assertEquals(List.of(paragraphs), document.paragraphs().map(Paragraph::text).toList());
  }
}
