/**
 * Questions that only read: what a person's statement says, what a commissioner's figure is made of, and the documents
 * drawn from them. Every sum here is an addition of journal moves, so each figure leads down to its entries.
 *
 * <p>Belongs here: reading across capabilities, and documents. Nothing here changes a record, and only one is added: the
 * statement of a year is sealed when the year is closed. May use all packages below.
 */
package org.carepurse.report;
