package org.baocao.model;

/** What comes of a file: a document, or the reason why there is none. Bad input is a value. */
public sealed interface Reading permits Document, Refused {}
