package org.baocao.read.pdf.ink;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The part of the scan that follows paths, clips and pictures. */
abstract class PathScanner extends PDFGraphicsStreamEngine {

  final View view;
  final PathInk path = new PathInk();
  final List<Rect> pictures = new ArrayList<>();
  private final Deque<Rect> clips = new ArrayDeque<>();
  private Rect clip;
  private boolean clipping;
  private final Point2D.Float pen = new Point2D.Float();
  private @Nullable PDColor lastColor;
  private int lastRgb;

  PathScanner(PDPage page) {
    super(page);
    this.view = new View(page);
    this.clip = view.page();
  }

  Rect clip() {
    return clip;
  }

  @Override
  public void saveGraphicsState() {
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
  public void drawImage(PDImage image) {
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
    if (getGraphicsState().getAlphaConstant() > 0) {
      int rgb = rgb(getGraphicsState().getStrokingColor());
      path.stroke(transformWidth(getGraphicsState().getLineWidth()), rgb, clip);
    }
  }

  private void fill() {
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0) {
      path.fill(rgb(getGraphicsState().getNonStrokingColor()), clip);
    }
  }

  private int rgb(PDColor color) {
    if (color != lastColor) {
      lastColor = color;
      try {
        lastRgb = color.isPattern() ? 0x808080 : color.toRGB();
      } catch (IOException | RuntimeException unknownSpace) {
        lastRgb = 0;
      }
    }
    return lastRgb;
  }
}
