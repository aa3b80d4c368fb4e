/** Reads the bodies of mails and of web pages saved as one file. */
@NullMarked
package org.baocao.read.mail;

import org.jspecify.annotations.NullMarked;
