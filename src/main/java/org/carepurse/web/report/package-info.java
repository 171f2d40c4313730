/** The pages that only show: a person's statement, and the commissioner's people, budgets and figures with their entries. */
package org.carepurse.web.report;
