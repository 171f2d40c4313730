package org.carepurse.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** That something happened of which somebody is told. */
record Notice(
        long id,
        String act,
        String subject,
        Long actorId,
        Long holderId,
        Long commissionerId,
        LocalDateTime happenedAt) {

    static final String COLUMNS = "id, act, subject_reference, actor_id, holder_id, commissioner_id, happened_at";

    static Notice of(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                row.getObject(6, Long.class),
                row.getObject(7, LocalDateTime.class));
    }

    Object fact(Audience.Fact fact, LocalDate today) {
        return switch (fact) {
            case SUBJECT -> subject;
            case HOLDER -> holderId;
            case COMMISSIONER -> commissionerId;
            case TODAY -> today;
        };
    }
}
