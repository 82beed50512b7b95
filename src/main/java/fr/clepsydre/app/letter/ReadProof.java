package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at the proof of a run: the letters that can go wrong, as they will be printed. */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadProof {

    @Inject
    private LetterRuns runs;
    @Inject
    private Letters letters;
    @Inject
    private People people;
    @Inject
    private LetterPrinter printer;
    @Inject
    private PagePictures pictures;
    @Inject
    private Caller caller;

    /** Which letters, and why these; none before the run is frozen, or when it is not the caller's to see. */
    @Recorded(Deed.SEEN)
    public List<ProofLetter> letters(UUID run) {
        return runs.find(run, caller.scope()).map(found -> runs.proof(run)).orElse(List.of());
    }

    /** All of them in one file, a PDF. */
    @Recorded
    public Optional<LetterFile> file(UUID run) {
        return runs.find(run, caller.scope()).flatMap(found -> printed(found, runs.proof(run)))
                .map(content -> new LetterFile("proof-" + run + ".pdf", content));
    }

    /** The first page of one of them. */
    @Recorded(Deed.SEEN)
    public Optional<Pictured> picture(UUID run, int sequence, int width) {
        return runs.find(run, caller.scope())
                .flatMap(found -> printed(found, runs.proof(run).stream()
                        .filter(letter -> letter.sequence() == sequence).toList()))
                .flatMap(content -> pictures.page(content, 1, width));
    }

    /** A message of the proof of a run of e-mails, as it will be sent. */
    public record ProofMessage(ProofLetter letter, String subject, String text) {
    }

    /** Those messages; none of a run of letters. */
    @Recorded(Deed.SEEN)
    public List<ProofMessage> messages(UUID run) {
        return runs.find(run, caller.scope()).filter(found -> found.order().kind() == RunKind.EMAIL)
                .map(found -> messages(found, runs.proof(run))).orElse(List.of());
    }

    private List<ProofMessage> messages(LetterRun run, List<ProofLetter> proof) {
        MessageText text = new MessageText(run, runs.frozen(run.id()), printer);
        return proof.stream().flatMap(chosen -> letters.some(run.number(), chosen.sequence(), chosen.sequence())
                .stream().map(letter -> {
                    People.Stored person = RunPress.person(RunPress.persons(run, List.of(letter), people), letter);
                    LetterPrinter.Message message = text.message(person, letter.id());
                    return new ProofMessage(chosen, message.subject(), message.text());
                })).toList();
    }

    private Optional<byte[]> printed(LetterRun run, List<ProofLetter> proof) {
        if (proof.isEmpty() || run.order().kind() == RunKind.EMAIL) {
            return Optional.empty();
        }
        return RunPress.open(run, runs.frozen(run.id()), printer) instanceof Outcome.Accepted<RunPress> press
                ? Optional.of(printed(press.value(), proof))
                : Optional.empty();
    }

    private byte[] printed(RunPress press, List<ProofLetter> proof) {
        List<FrozenLetter> frozen = proof.stream().flatMap(letter ->
                letters.some(press.run().number(), letter.sequence(), letter.sequence()).stream()).toList();
        List<Letter> chosen = press.letters(frozen, people);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            press.ready().batch(chosen.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
