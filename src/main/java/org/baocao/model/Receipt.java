package org.baocao.model;

/** What comes of a file at the door: a submission, or the reason why it is turned away. */
public sealed interface Receipt permits Submission, Refused {}
