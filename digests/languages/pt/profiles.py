"""Portuguese words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        emprega, empregam, conta com, contam com, opera, operam, gere, gerem, possui, possuem, tem escritórios
        dispõe de, dispõem de, reúne, reúnem, agrupa, representa, representam, atende, atendem, administra
        administram, está presente, estão presentes, mantém, mantêm, serve, servem, atua, atuam, transporta
        transportam, produz, produzem, fabrica, fabricam, exporta, exportam, vende, vendem, fornece, fornecem
        distribui, cobre, abriga, tem, acolhe, acolhem
        """
    ),
    houses=word_set(
        """
        empresa companhia grupo firma sociedade banco rede seguradora operadora construtora distribuidora fabricante
        produtora editora marca filial subsidiária multinacional corporação holding associação federação sindicato
        união aliança fundação cooperativa organização ong universidade escola hospital clínica museu instituto
        agência câmara startup porto aeroporto teatro zoo orquestra centro fábrica unidade usina consórcio município
        prefeitura região estaleiro moinho cervejeira laticínio papeleira vidraria gráfica armador caixa clube
        politécnico faculdade
        """
    ),
    which=word_set("que"),
    upon=word_set("com após depois graças desde por quando se mediante"),
    novel=word_set("novo nova novos novas agora futuro futura"),
    staff=word_set(
        """
        funcionários empregados trabalhadores colaboradores operários profissionais colaboradoras
        """
    ),
    having=word_set("de"),
    circles=phrases("rede de, rede de mais de, rede mundial de, rede nacional de"),
    about=word_set("sobre"),
    brief=word_set("resumo perfil breve"),
    habits=word_set(
        """
        transporta transportam produz produzem fabrica fabricam exporta exportam vende vendem recebe recebem atende
        atendem processa processam mói consome visitam acolhe acolhem gera movimenta
        """
    ),
    yearly=phrases(
        """
        por ano, ao ano, anuais, todos os anos, a cada ano, por mês, mensais, ao mês, por dia, diários, diárias
        anualmente
        """
    ),
)
