package org.baocao.read.pdf.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From a page's own coordinates to those of a reader: cropped, turned upright, y downwards. */
final class View {

  final double width;
  final double height;
  private final AffineTransform toView;

  View(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int turn = Math.floorMod(page.getRotation(), 360);
    boolean lying = turn == 90 || turn == 270;
    width = lying ? crop.getHeight() : crop.getWidth();
    height = lying ? crop.getWidth() : crop.getHeight();
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    toView =
        switch (turn) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -y);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -x, top);
        };
  }

  Point2D.Double point(double x, double y) {
    Point2D.Double to = new Point2D.Double();
    toView.transform(new Point2D.Double(x, y), to);
    return to;
  }

  /** A direction: no shift. */
  Point2D.Double direction(double x, double y) {
    Point2D.Double to = new Point2D.Double();
    toView.deltaTransform(new Point2D.Double(x, y), to);
    return to;
  }

  Rect page() {
    return new Rect(0, 0, width, height);
  }
}
