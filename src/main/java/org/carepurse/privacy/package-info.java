/**
 * What is kept about people, and what they may ask of it: a copy of everything, and to be forgotten.
 *
 * <p>Belongs here: the register of all tables with what of them is about a person, the record of processing, copies for the
 * people they are about, how long records are kept, holds that the law asks for, and erasing a person from what stays. The
 * register is the one place that says how a person's rows are found: the copy, the erasure and the record of processing read
 * it, and a test holds it against the tables. Does not belong here: what the records mean, which is for the capabilities
 * they are of. May use {@code outcome}, {@code reference}, {@code time}, {@code table}, {@code evidence}, {@code audit}, {@code preparing},
 * {@code identity} and {@code words}.
 */
package org.carepurse.privacy;
