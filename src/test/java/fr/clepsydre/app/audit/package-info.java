@org.jspecify.annotations.NullMarked
package fr.clepsydre.app.audit;
