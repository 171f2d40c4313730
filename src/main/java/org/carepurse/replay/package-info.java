/**
 * A budget as it stood on a day, by what was known on another.
 *
 * <p>Belongs here: replaying the journal and the trail up to two dates, the day on which things took effect and the day by which
 * they had been recorded. Rules as they were known are {@code policy}'s own to replay. Nothing here is kept. May use {@code
 * outcome}, {@code money}, {@code time}, {@code table}, {@code identity}, {@code careplan} and {@code ledger}.
 */
package org.carepurse.replay;
