package org.carepurse.bankfile;

import java.time.LocalDate;

/**
 * What a bank answers of all payments of a file at once, but for those of which it says something else.
 *
 * @param line where in the answer it stands, counted from 1
 * @param file the id of the file that the bank was sent
 */
public record AnsweredFile(long line, String file, BankAnswer answer, LocalDate on, PaymentReturn why) {}
