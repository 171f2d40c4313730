/**
 * Pages of the audit plan: making one, how far it is, drawing it again, the working papers of a case, questions with their answers,
 * findings and the letter that says how it ended. Here belongs showing and asking; what may be done is {@code auditplan}'s.
 */
package org.carepurse.web.auditplan;
