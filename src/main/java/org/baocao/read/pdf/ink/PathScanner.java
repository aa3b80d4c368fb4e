package org.baocao.read.pdf.ink;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.baocao.read.grid.TooLarge;

/** The part of the scan that follows paths, clips and pictures. */
abstract class PathScanner extends PDFGraphicsStreamEngine {

  /** Each costs a kilobyte; programs that forget to restore one leave a few hundred. */
  private static final int MOST_STATES = 20_000;

  final View view;
  final PathInk path = new PathInk();
  final List<Rect> pictures = new ArrayList<>();
  private final Deque<Rect> clips = new ArrayDeque<>();
  private Rect clip;
  private boolean clipping;
  private final Point2D.Float pen = new Point2D.Float();
  private final Colours colours = new Colours();

  final Layers layers;

  PathScanner(PDPage page, Layers layers) {
    super(page);
    this.layers = layers;
    this.view = new View(page);
    this.clip = view.page();
  }

  Rect clip() {
    return clip;
  }

  @Override
  public void saveGraphicsState() {
    if (clips.size() > MOST_STATES) {
      throw new TooLarge("more than " + MOST_STATES + " graphics states in one another");
    }
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.move(view.point(p0.getX(), p0.getY()));
    path.line(view.point(p1.getX(), p1.getY()));
    path.line(view.point(p2.getX(), p2.getY()));
    path.line(view.point(p3.getX(), p3.getY()));
    path.close();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean layer = COSName.OC.equals(tag) && properties != null;
    layers.begin(layer ? PDPropertyList.create(properties) : null);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!layers.isOff(form.getOptionalContent())) {
      Weight.check(form.getCOSObject());
      super.showForm(form);
    }
  }

  /** Whether the colour of the text is the paper's. */
  boolean isWhite() {
    return colours.rgb(getGraphicsState().getNonStrokingColor()) == PathInk.WHITE;
  }

  /** Whether nothing is painted where a glyph begins. */
  boolean isBare(Matrix place) {
    Point2D.Double at = view.point(place.getTranslateX(), place.getTranslateY());
    return !path.isOnShading(Rect.of(at.x, at.y, at.x, at.y))
        && pictures.stream().noneMatch(area -> area.grown(PathInk.THIN).holds(at.x, at.y));
  }

  @Override
  public void drawImage(PDImage image) {
    if (layers.areOff()) {
      return;
    }
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    Point2D.Float a = ctm.transformPoint(0, 0);
    Point2D.Float b = ctm.transformPoint(1, 1);
    Point2D.Double from = view.point(a.x, a.y);
    Point2D.Double to = view.point(b.x, b.y);
    Rect area = Rect.of(from.x, from.y, to.x, to.y);
    if (Math.min(area.width(), area.height()) <= PathInk.THIN) {
      path.fill(area, 0, clip);
    } else {
      pictures.add(area.cut(clip));
    }
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void moveTo(float x, float y) {
    pen.setLocation(x, y);
    path.move(view.point(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    pen.setLocation(x, y);
    path.line(view.point(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    pen.setLocation(x3, y3);
    path.curve(view.point(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return pen;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clipping) {
      clip = path.clip(clip);
      clipping = false;
    }
    path.clear();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  @Override
  public void shadingFill(COSName name) {}

  private void stroke() {
    if (getGraphicsState().getAlphaConstant() > 0 && !layers.areOff()) {
      int rgb = colours.rgb(getGraphicsState().getStrokingColor());
      path.stroke(transformWidth(getGraphicsState().getLineWidth()), rgb, clip);
    }
  }

  private void fill() {
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0 && !layers.areOff()) {
      path.fill(colours.rgb(getGraphicsState().getNonStrokingColor()), clip);
    }
  }
}
