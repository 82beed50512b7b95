package fr.clepsydre.store.laboratory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A laboratory of the directory; {@code searchText} holds name and town without accents, and its numbers. */
@Entity
@Table(name = "laboratory")
@NullUnmarked
class LaboratoryRow {

    @Id
    String finess;

    String entity;
    String name;
    String siren;
    String address;
    String postcode;
    String town;
    String department;
    String phone;
    String dpoEmail;
    String zone;
    String searchText;
}
