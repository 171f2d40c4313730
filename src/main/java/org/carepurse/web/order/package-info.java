/**
 * The pages for buying: basket, check, orders, the provider's orders, requests for approval, deliveries, leave for family. Each
 * controller reads a form, calls one use case and shows what came of it. May use {@code outcome}, {@code reference}, {@code money},
 * {@code time}, {@code audit}, {@code identity}, {@code words}, {@code ledger}, {@code careplan}, {@code directory},
 * {@code order}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.order;
