package org.carepurse.auditplan;

/** What is done in a question's thread. */
public enum QuestionStep {
    ASK,
    ANSWER,
    FOLLOW_UP,
    CLOSE
}
