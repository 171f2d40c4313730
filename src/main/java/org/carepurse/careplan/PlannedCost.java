package org.carepurse.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * One support the plan expects to pay for: so many, at such a price, so often, for one goal and from one stream. Its
 * amount over the whole plan is always those three multiplied, never typed.
 */
@Entity
@Table(name = "planned_cost")
public class PlannedCost {

    @Id
    private long id;

    private String reference;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne
    @JoinColumn(name = "goal_id")
    private Goal goal;

    @Enumerated(EnumType.STRING)
    private FundingStream stream;

    private String category;
    private String what;
    private int quantity;
    private String unit;

    @Column(name = "unit_price_pence")
    private long unitPricePence;

    @Enumerated(EnumType.STRING)
    @Column(name = "how_often")
    private HowOften howOften;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "service_id")
    private Long serviceId;

    protected PlannedCost() {}

    PlannedCost(Plan plan, Goal goal, CostTerms terms) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("CST");
        this.plan = plan;
        change(goal, terms);
    }

    final void change(Goal served, CostTerms terms) {
        this.goal = served;
        this.stream = terms.stream();
        this.category = terms.category();
        this.what = terms.what();
        this.quantity = terms.quantity();
        this.unit = terms.unit();
        this.unitPricePence = Sterling.inPence(terms.unitPrice());
        this.howOften = terms.howOften();
        this.serviceId = terms.serviceId();
        this.amountPence = Math.multiplyExact(unitPricePence * quantity, (long) times());
    }

    /** How many times it comes round in the plan. */
    public int times() {
        return howOften.timesBetween(plan.startsOn(), plan.endsOn());
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Goal goal() {
        return goal;
    }

    public FundingStream stream() {
        return stream;
    }

    public String category() {
        return category;
    }

    public String what() {
        return what;
    }

    public int quantity() {
        return quantity;
    }

    public String unit() {
        return unit;
    }

    public Money unitPrice() {
        return Sterling.pence(unitPricePence);
    }

    public HowOften howOften() {
        return howOften;
    }

    /** The cost over the whole plan. */
    public Money amount() {
        return Sterling.pence(amountPence);
    }

    public Optional<Long> serviceId() {
        return Optional.ofNullable(serviceId);
    }
}
