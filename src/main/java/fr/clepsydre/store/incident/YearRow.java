package fr.clepsydre.store.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The last number given in a year; held while a number is taken, so that two at once get two. */
@Entity
@Table(name = "incident_year")
@NullUnmarked
class YearRow {

    @Id
    @Column(name = "year_of")
    Integer year;

    int lastNumber;
}
