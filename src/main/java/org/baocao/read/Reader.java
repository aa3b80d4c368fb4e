package org.baocao.read;

import org.baocao.model.Reading;
import org.baocao.model.Submission;

/** Reads the files of one kind; bad input is a value, never an exception. */
public interface Reader {

  Reading read(Submission submission);
}
