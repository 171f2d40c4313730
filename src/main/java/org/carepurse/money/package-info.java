/**
 * Sterling in whole pence: reading what people type, printing it, and sharing it out without losing a penny.
 *
 * <p>An amount in the code is a Joda {@link org.joda.money.Money}; in a table it is a whole number of pence. Nothing
 * here rounds, and nothing here knows what the money is for: accounts and holds belong in the ledger, prices in the
 * directory.
 *
 * <p>May use {@code outcome}.
 */
package org.carepurse.money;
