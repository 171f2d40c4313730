package org.carepurse.careplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Something the person wants to reach, in their own words, and what will be done about it. It is written with its plan
 * and reworded only while the plan is a draft; what it said before is kept. Once money has been set against it, it stays.
 */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    private long id;

    private String reference;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Column(name = "place_in_plan")
    private int placeInPlan;

    private String title;

    @Column(name = "own_words")
    private String ownWords;

    private String actions;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<FormerWords> former = new ArrayList<>();

    protected Goal() {}

    Goal(Plan plan, int placeInPlan, GoalWords words) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("GOL");
        this.plan = plan;
        this.placeInPlan = placeInPlan;
        say(words);
    }

    /** What it said is kept, unless it says the same again. */
    void reword(GoalWords words, Instant at) {
        if (!words.equals(words())) {
            former.add(new FormerWords(this, words(), at));
            say(words);
        }
    }

    private void say(GoalWords words) {
        this.title = words.title();
        this.ownWords = words.ownWords();
        this.actions = words.actions();
    }

    int placeInPlan() {
        return placeInPlan;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    /** What the person said about it. */
    public String ownWords() {
        return ownWords;
    }

    /** What will be done, in the order it was written. */
    public List<String> actions() {
        return words().actionList();
    }

    public GoalWords words() {
        return new GoalWords(title, ownWords, actions);
    }
}
