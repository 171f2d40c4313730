/**
 * How many people have personal health budgets: the rules by which the national collections count them, and whom each number
 * is made of. Here belongs counting people; what their money went on is {@code spending}'s. May use {@code time},
 * {@code careplan} and {@code budget}.
 */
package org.carepurse.takeup;
