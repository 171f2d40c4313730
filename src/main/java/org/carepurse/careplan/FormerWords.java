package org.carepurse.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.reference.Ids;

/** What a goal said until it was reworded. It is written then and never changed, so that a plan can be read as it stood. */
@Entity
@Table(name = "goal_former_words")
class FormerWords {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "goal_id")
    private Goal goal;

    private String title;

    @Column(name = "own_words")
    private String ownWords;

    private String actions;

    @Convert(converter = InstantColumn.class)
    @Column(name = "said_until")
    private Instant saidUntil;

    protected FormerWords() {}

    FormerWords(Goal goal, GoalWords words, Instant saidUntil) {
        this.id = Ids.next();
        this.goal = goal;
        this.title = words.title();
        this.ownWords = words.ownWords();
        this.actions = words.actions();
        this.saidUntil = saidUntil;
    }
}
