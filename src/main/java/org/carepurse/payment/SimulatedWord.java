package org.carepurse.payment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that the simulated route will say of a payment.
 *
 * @param happensAt when it comes to be so
 * @param toldFrom when it is said at the earliest
 * @param turn which is said first of those that may be said from the same moment
 */
record SimulatedWord(NewsKind kind, LocalDateTime happensAt, LocalDateTime toldFrom, int turn) {

    private record Happening(NewsKind kind, LocalDateTime at) {}

    /** All that it will say of a payment that it has just received. */
    static List<SimulatedWord> of(String payment, LocalDateTime receivedAt, SimulatorSetting setting) {
        List<Happening> life = life(payment, receivedAt, setting);
        SimulatorSetting.Telling telling = setting.telling();
        LocalDateTime end = life.get(life.size() - 1).at();
        return IntStream.range(0, life.size())
                .mapToObj(turn -> {
                    Happening one = life.get(turn);
                    LocalDateTime known = telling.isBackwards() ? end : one.at();
                    return new SimulatedWord(
                            one.kind(),
                            one.at(),
                            known.plusSeconds(telling.lateSeconds()),
                            telling.isBackwards() ? life.size() - turn : turn);
                })
                .toList();
    }

    private static List<Happening> life(String payment, LocalDateTime receivedAt, SimulatorSetting setting) {
        LocalDateTime madeAt = receivedAt.plusSeconds(setting.paysAfterSeconds());
        List<Happening> life = new ArrayList<>(List.of(
                new Happening(NewsKind.ACCEPTED, receivedAt),
                new Happening(setting.fails(payment) ? NewsKind.FAILED : NewsKind.PAID, madeAt)));
        if (setting.comesBack(payment)) {
            life.add(new Happening(
                    NewsKind.RETURNED, madeAt.plusSeconds(setting.comingBack().afterSeconds())));
        }
        return life;
    }
}
