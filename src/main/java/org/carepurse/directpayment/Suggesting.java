package org.carepurse.directpayment;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.statement.BankLine;
import org.joda.money.Money;

/** Guesses what a line is, from the amount, the day, and the words the bank gives; and from what the same payee was before. */
final class Suggesting {

    private static final int SHORTEST_TELLING_WORD = 4;
    private static final int DAYS_AROUND_A_PAYMENT_IN = 7;
    private static final int SAME_AMOUNT = 4;
    private static final int NAMED = 3;
    private static final int USUAL = 5;
    private static final int BY_ITS_NUMBER = 6;
    private static final int ENOUGH = 4;

    private record Guess(int points, Suggestion suggestion) {}

    private final Choices choices;
    private final Map<String, Long> habits;

    Suggesting(Choices choices, Map<String, Long> habits) {
        this.choices = choices;
        this.habits = habits;
    }

    /** The likeliest; nothing when nothing is likely enough to be put into somebody's mouth. */
    Optional<Suggestion> of(BankLine line) {
        return (line.isOut() ? out(line) : in(line))
                .filter(guess -> guess.points() >= ENOUGH)
                .max(Comparator.comparingInt(Guess::points))
                .map(Guess::suggestion);
    }

    private Stream<Guess> out(BankLine line) {
        Stream<Guess> bills = choices.bills().stream()
                .filter(bill -> !line.amount().isGreaterThan(bill.owed()))
                .map(bill -> guess(
                        same(line, bill.owed()) + named(line, bill.provider()) + numbered(line, bill.number()),
                        Kind.FOR_INVOICE,
                        bill.invoice()));
        Stream<Guess> orders = choices.orders().stream()
                .filter(order -> !line.amount().isGreaterThan(order.open()))
                .map(order -> guess(
                        Math.max(same(line, order.open()), same(line, order.price()) - 1)
                                + named(line, order.provider())
                                + numbered(line, order.order()),
                        Kind.FOR_ORDER,
                        order.order()));
        Stream<Guess> wages = choices.wages().stream()
                .map(part -> guess(same(line, part.open()) + named(line, part.assistant()), Kind.WAGES, part.part()));
        Stream<Guess> usual = choices.goals().stream()
                .filter(goal -> habits.getOrDefault(Habits.payee(line), 0L) == goal.potId())
                .map(goal -> guess(USUAL, Kind.FOR_GOAL, goal.pot()));
        return Stream.of(bills, orders, wages, usual).flatMap(each -> each);
    }

    private Stream<Guess> in(BankLine line) {
        Stream<Guess> paidIn = choices.paymentsIn().stream()
                .filter(payment -> payment.amount().equals(line.amount()))
                .filter(payment -> Math.abs(ChronoUnit.DAYS.between(payment.paidOn(), line.bookedOn()))
                        <= DAYS_AROUND_A_PAYMENT_IN)
                .map(payment -> guess(SAME_AMOUNT, Kind.PAID_IN, payment.payment()));
        Stream<Guess> back = choices.payments().stream()
                .filter(earlier -> !line.amount().isGreaterThan(earlier.amount()))
                .map(earlier -> guess(
                        same(line, earlier.amount()) + named(line, earlier.payee()) - 1,
                        Kind.GIVEN_BACK,
                        earlier.explanation()));
        Stream<Guess> ownPart = choices.ownParts().stream()
                .filter(expected -> Stream.concat(
                                expected.each().stream(),
                                Stream.of(expected.standing().arrears()))
                        .anyMatch(line.amount()::equals))
                .map(expected -> guess(SAME_AMOUNT, Kind.OWN_PART, expected.agreement()));
        return Stream.of(paidIn, back, ownPart).flatMap(each -> each);
    }

    private static Guess guess(int points, Kind kind, String about) {
        return new Guess(points, new Suggestion(kind, about));
    }

    private static int same(BankLine line, Money amount) {
        return line.amount().equals(amount) ? SAME_AMOUNT : 0;
    }

    private static int named(BankLine line, String name) {
        String said = plain(line.said());
        return Arrays.stream(plain(name).split(" "))
                        .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                        .anyMatch(said::contains)
                ? NAMED
                : 0;
    }

    private static int numbered(BankLine line, String number) {
        String close = plain(number).replace(" ", "");
        return close.length() >= SHORTEST_TELLING_WORD
                        && plain(line.said()).replace(" ", "").contains(close)
                ? BY_ITS_NUMBER
                : 0;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", " ").strip();
    }
}
