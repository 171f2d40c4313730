/**
 * How many purchases a second: the application beside hand-written SQL on the same database in the same run.
 *
 * <p>A {@link org.carepurse.bench.Contender} makes one purchase at a time for each of a {@link org.carepurse.bench.Load}'s
 * callers; {@link org.carepurse.bench.Race} lets all contenders take turns, so that whatever else the machine does is
 * shared by all. To measure something more, add a contender to {@link org.carepurse.bench.Bench}. Beside them,
 * {@link org.carepurse.bench.BankFiles} says how long a run's files and statements take. By themselves run
 * {@link org.carepurse.bench.PaymentRuns}, a run to the bank and back, {@link org.carepurse.bench.SealedPurchases}, what sealing
 * costs those who buy, and {@link org.carepurse.bench.ServerKills}.
 */
package org.carepurse.bench;
