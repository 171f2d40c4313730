/**
 * Pages of the plan: a co-ordinator's people, writing a plan step by step, and the person's answer to it.
 *
 * <p>Belongs here: controllers, one record for each page, what is typed into each form. What a plan allows belongs in
 * {@code careplan}. May use {@code outcome}, {@code money}, {@code time}, {@code audit}, {@code identity}, {@code words},
 * {@code careplan}, {@code directory}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.careplan;
