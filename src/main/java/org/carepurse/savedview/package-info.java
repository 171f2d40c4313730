/**
 * Dashboards with their filters, kept by people under names of their own.
 *
 * <p>Belongs here: which pages can be saved, what an address of theirs may look like, and each person's list. What the pages show
 * belongs to whoever counts it; an address is read by its own page, which passes over what makes no sense there. May use
 * {@code outcome}, {@code reference}, {@code audit} and {@code identity}.
 */
package org.carepurse.savedview;
