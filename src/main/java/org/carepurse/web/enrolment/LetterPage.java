package org.carepurse.web.enrolment;

import java.time.LocalDate;
import org.carepurse.identity.Person;
import org.carepurse.words.Words;

/**
 * The letter with somebody's code, in their own language.
 *
 * @param isFirst whether they are new, or were given a code before
 * @param home where people reach this service
 * @param from who wrote it, and for which organisation
 */
public record LetterPage(
        Person person,
        boolean isFirst,
        String home,
        String code,
        LocalDate lastDay,
        String from,
        String organisation,
        Words words) {}
