package org.carepurse.rest.identity;

import java.time.LocalDate;

/**
 * A nominee to be appointed.
 *
 * @param holder the budget holder's reference; absent for the caller themselves
 * @param nominee the nominee's reference
 * @param to the last day; absent when there is none
 * @param bothAgree whether holder and nominee both said yes; without, nobody can act for somebody
 */
public record AppointCall(String holder, String nominee, LocalDate from, LocalDate to, boolean bothAgree) {}
