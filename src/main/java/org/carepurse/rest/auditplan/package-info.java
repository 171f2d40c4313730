/** The audit plan over the programming interface: plans with what they were drawn from, cases, questions, findings, how cases ended. */
package org.carepurse.rest.auditplan;
