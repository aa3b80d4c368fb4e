/** Made-up tables drawn into PDFs, and how much of them is read again. */
@NullMarked
package org.baocao.read.pdf.made;

import org.jspecify.annotations.NullMarked;
