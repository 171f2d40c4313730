package org.carepurse.web.enrolment;

/** Asking once more before somebody ceases to act for somebody. */
public record EndNomineePage(String reference, String nominee, String holder, String back) {}
