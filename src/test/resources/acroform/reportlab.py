"""Draws reportlab.pdf in the working directory, with ReportLab 5.0.1: python3 reportlab.py"""
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

page = canvas.Canvas("reportlab.pdf", pagesize=A4, invariant=1)
page.setFont("Helvetica", 14)
page.drawString(50, 790, "Autorité fictive : déclaration faite avec un autre outil")
page.setFont("Helvetica", 9)
form = page.acroForm
for label, y in (("Organisme", 750), ("Récit", 715), ("Confidentialité", 600), ("Intégrité", 575),
                 ("Initiale", 540), ("Complémentaire", 515), ("Cause", 480), ("Données", 440)):
    page.drawString(50, y, label)
form.textfield(name="organisme", tooltip="Organisme", x=150, y=742, width=350, height=20, fontSize=10)
form.textfield(name="recit", tooltip="Récit", x=150, y=625, width=350, height=100, fontSize=10, fieldFlags="multiline")
form.checkbox(name="confidentialite", tooltip="Confidentialité", x=150, y=596, size=16)
form.checkbox(name="integrite", tooltip="Intégrité", x=150, y=571, size=16)
form.radio(name="phase", value="initiale", tooltip="Phase", x=150, y=536, size=16)
form.radio(name="phase", value="complementaire", tooltip="Phase", x=150, y=511, size=16)
form.choice(name="cause", tooltip="Cause", x=150, y=472, width=200, height=20, fontSize=10, value="NC",
            options=[("interne", "I"), ("externe", "E"), ("non connue", "NC")])
form.listbox(name="donnees", tooltip="Données", x=150, y=380, width=200, height=70, fontSize=10, value=["C"],
             fieldFlags="multiSelect", options=[("numéro de sécurité sociale", "NIR"), ("santé", "S"), ("coordonnées", "C")])
page.save()
