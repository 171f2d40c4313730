/**
 * Who provides what, where and at what price: providers and what the registers say of them, their services and dated
 * prices, search, and the import of open data.
 *
 * <p>Belongs here: everything a person may look up before ordering, and whether it can be ordered. What is ordered, and
 * whether a budget may pay for it, does not. May use {@code outcome}, {@code reference}, {@code money}, {@code time},
 * {@code table}, {@code audit} and {@code identity}.
 */
package org.carepurse.directory;
