package org.baocao.model;

/** A rectangle on a page, in points from the page's upper left corner as a reader sees the page. */
public record Box(double x, double y, double width, double height) {}
