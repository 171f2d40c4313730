/**
 * Small numbers kept from being told: a table that is shown to many must not tell of one person, neither outright nor by
 * subtracting what it tells from its totals. Here belongs which figures of a table are kept back; who may see which table
 * belongs to {@code identity}, what is counted to whoever counts it. Nothing but the JDK.
 */
package org.carepurse.disclosure;
