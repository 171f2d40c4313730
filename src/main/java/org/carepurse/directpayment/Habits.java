package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;

/** What payments to somebody were for the last time. */
@ApplicationScoped
class Habits {

    private static final int LONGEST_PAYEE = 140;

    private final Tables tables;

    @Inject
    Habits(Tables tables) {
        this.tables = tables;
    }

    void remember(Explanation said, Subject subject) {
        if (said.what() instanceof WhatItWas.ForGoal goal && goal.isUsual()) {
            tables.change(
                    "INSERT INTO spending_habit (account_id, payee, pot_id) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE pot_id = VALUES(pot_id)",
                    said.account().id(),
                    payee(said.line()),
                    subject.id());
        }
    }

    /** Which pot, by payee. */
    Map<String, Long> of(long accountId) {
        return tables
                .read(
                        "SELECT payee, pot_id FROM spending_habit WHERE account_id = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        accountId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom the bank names, without the numbers, which change from one payment to the next. */
    static String payee(BankLine line) {
        String named = line.otherParty().isBlank() ? line.words() : line.otherParty();
        String plain = named.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}&' ]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_PAYEE));
    }
}
