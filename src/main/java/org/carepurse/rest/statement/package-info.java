/**
 * What the programming interface says in the same way of every bank statement: what a file came to, which column is which, and
 * the numbers of lines. Whose account it is, those know who answer.
 */
package org.carepurse.rest.statement;
