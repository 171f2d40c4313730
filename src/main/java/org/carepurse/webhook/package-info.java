/**
 * What providers' own systems are told as it happens, by the format of Standard Webhooks.
 *
 * <p>Belongs here: the addresses that providers register, what each is told, the outbox that is written in the act it tells
 * of, the signature, carrying it there with patience, and the log of that. What happened is heard from {@code audit} and
 * {@code payment}, never asked for. Only references, numbers and sums leave: nothing of a person, nothing of health. May use
 * {@code outcome}, {@code reference}, {@code table}, {@code audit}, {@code identity} and {@code payment}.
 */
package org.carepurse.webhook;
