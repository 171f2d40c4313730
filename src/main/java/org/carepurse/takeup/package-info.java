/**
 * How many people have personal budgets: the rules by which the national collections count them, whom each number is made of,
 * the returns that are made of the numbers, and what may be told of them to many. Here belongs counting people; what their
 * money went on is {@code spending}'s.
 */
package org.carepurse.takeup;
