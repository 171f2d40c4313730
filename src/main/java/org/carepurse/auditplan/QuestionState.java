package org.carepurse.auditplan;

/** Where a question is: with whoever was asked, with the auditor, or over. */
public enum QuestionState {
    ASKED,
    ANSWERED,
    CLOSED
}
