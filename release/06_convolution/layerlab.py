"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(1rpc5?y6*Z+WAL_k1)|NsC0|NsC0|NsACDW2@E`v;H)gSIjRr*WF+Y4l+!_F{lNfKezLHool<7K19}HpYOI&8pGp
H)w!8m`JXMA-0f>v{AMNRLf&!D3n0!RYFA_hE*G;CDKx<RZvm3EWxUv0FECg-aJBqN~KjQqEbOA0H6f`00Fyn1MPqS00BYkFL&Le
x7U1%6uWIquQQw`!u#&^uYK0#twWyIGf3NNUD$TbjY~}n-S2^}`@W&?dDndR(``qaW9$HTvnhQ(yJm()Y}EF{c6Q%J02F(Cpgt+R
AwBk2y@uJws4VvYGzqh(NcTy09-8%ibuV}aLH9k)sC%2)hJvtt(RGt=xUQseG@{wCHi}}_17?C3cD7`p%V$S8&5YSc+kM~$kD+F^
!iuNXzQ^5;Z?mNxt83pKv8hl1sVJZT00T#MMz9k16?X*!@28!!TWn{cqLKG>2M5cyy-5lk=hJMKSH1Up>Gg*|FMB=Ff}Rm(CKI<i
Os4L`sb^qlL$#`!>Ck52I8-)z8|k7%9y28R6`XBU83imR^%14p>@3b`V_?|Hsf3#*%*)7DzS_HPnsgqwX?DPx1prML4Bt-emJ9}%
%jEljJtYL~GeMXEsB0}{yKeJqM@lN>84t17yl?<?ppyg|?CW~xJO&7cObKjfd*kYb054&n30Fd>4FDT&hP{TV$-8Zas@bfSUu$wV
arcq)dcpKD6j9bnC{m^EmtzaQ9(Zk*-%NsB#=$XcA8|=Lh9eLul-AR2Gc?j3*eO?U0#9S!oh||Q(w1SSgwPNW5C{MS&`kzPZ3c>X
)SFD6NXVI_Z9%3Wgd!k`g*3vaqf^PK*(L%F001-q27nR~5ffDQh!a%(>P<Z=eg=wqW}&82YGI;1L)1M}%3-Kr2w@2&B#4_Td8B$o
)72Vj<VJ==(hUcwG5`P#GynuDA^<=Mrhp&-rXx&~(t0&LDe03_$exqaNN58=CXylq6F?wLO$|UzspzJ9RP)suYI>fUng)!As2Tyc
03quBH~<yyEFa^A5Clj46%-fT&<TI@U&Ew0goFb2?CbowyZh&NxIvE_^We^RdnA2|aew{b4~(+;e27n2DPij>`bNnt$No2K&N5z{
FBZhhD%CyQf4Be6OCg(PGyi_TI8E%qOQI*<LIK`c43Z;_&M&~^|1VxHKkXrx8AJZH#F7_GNL#=K1X2=@Y6^72N$KL{Y(jlb|EU#!
-}HW_a79lub!}Pbu}P^-q$N;z1OC=RpWXF%h^rz_lKp+oq}P0>rRTq9oL*T(<Uz4uUWfiPHMaEU_W$OhwLr5&q?kc;B8KIG{9FAk
c>)O5tnMg(T8c(ArYG^#c6k4XZ*Q;Ao*r&)!pKUQ3h%G?2?f+~|N6;8?2!LzQ!h~X`#<%hOS7OLB3jB2Csp(9zK*#MFRn~Pd|Qa*
Qb5+MEg-u<U;T2uThYZD-^QW7IrU)mfk(1fpc)ZTkp3Kh=BO~49I^OgBV~eQpN1HhRbQcCT3mj;lN*05L{R=czSHv~hY<iCIqJH+
OOAcp^zQmKpjSos#Zy9a#gESz$ziU(OYN7Z3?h0Q00aHW;nU0`-bd4Q337mx32O`UM3jFoN3WO}_Z!RZP{P@E7I!K(5BBxyhp-e>
H(;m6ldU;}{e(A<74EEuP~}J-gAOdxJyejT3GpAiRl}K#+cBo8xF`uyrAq4Z8J4fXluU50a!OT6Bz09J9d8y9m}yQxwxxlg(oW^j
uu!0AyL{@28lbM!n$okG)k6LAQ6d}>s)Yn^IesVEBfR>W$|c&MaDqug$`h073RZjZamCdJN1!8VTqPKRYlzUt58fXsWI>m1VfK=9
XI2q=$T)zcb~hjyN$Rpe97Q#`7OFtm#YU^`+tbeWL?jKbZW>%P9$QcCbqAQoK2ep}oh|wMyPp2s1>m@~J{6gaPdvzU+K!!y-`FdY
3K2_4nU4N&F(9JiOUMq#>=aP53+6rSIJe$@#uy|>Y9^zcz_}CjN`Bb^9o}Kt3&Z33E`u&%hx!oD@X$LSul$-e)l=uyM2x$v4#CD}
xrfZ5?|G5<Yu`Lk_h0!jUJNbrN&-Q(`9=-D2zQ`1fp-2=%9f=(x9B|lH5~Y!A*;~`LO?S4@*SUym{OqtQi)|z{(^`kNhSgHLiuv(
*<gS0A{p$E>)O3;p-w@Rh|Y;&(cX&=1oh&Rgf?oE5J}0yGKghmmmlS3%9d5`r)|b?1BAilNr2NGSX$IlJBMd<4T)g-WVh@7)6KFw
8{Kpn?I;^R+t)6dZ=%o>#;zDElEp^`kH9Qv)smg$D3~fNqV7u#IzWn*)V<YW;|i7B=T-U`nH};a=mqf62rGfb3S6-?40Vz+I_;~@
V`O69qw80>=-yo@@nl;ug2i1}5{$1(h7L&Yh+z8pxa(`;gOX-bt>>arXgnEZpC()@u1>+Sk~y$iwW3vag`krUoI3-sSwK+4P!QOY
b9xdeY(@kM;y7NT5jSxJiLico2x?-CMR_4eXN6`Q?4vi6ITHn>3AA@{YjNf0ALM+~{yJs|-&WI3%+(J`(da0wiWx@yca;pe!m`9A
C|+K50%f7C4_Ihd_-DOuMZ)XVNY#N!4w5*9GC^oq=(qsUGks3vpf1kCb+R9oy-*(`fT8%lgpa2z4!c2^I3_`5MsLJ6JU%;tG8I(S
REmW#IMF35wcEdw3N{UIpUUHNadU()U`mz{E9$fh4KXDwq{W~}(n1M?-F>dNwHTY@GJ+gMlxjJ%PwM|BfS{zOhX0Y2<Z;K#`7jb2
{|pKFCJ@8~B=4}kr}+OagylL;EQdPECcl@%-f;=c-2QikT&ZcJJpItrlO(X-ZaUk6kUHHu<8p6H5}V#?M@e<YqjB<(-Ur{rR8b2~
0B2Im)Xq$o+qd~x)nEfd;&4?|1);hVb{>_73Jfv+N`ayos=N$#Y<{`**cu)BWrl((t{YAHbjrLmbxoxa$<=U4h>-*!{=S)FU{#&m
>ZE@hud-UOh9W0YtNGiPSzu3Y)VOk#iz<#(Bk*|=AQUnP6-gO{L@G!m2j7cpCgSYwR`^u0M+OhcRE|Sm*x+<On|pQ-PQB@N9%p=?
Oweo?Sa))=#p2L;P&OgTh(PK@4TJtA#wslf{4~elGea`?e(4}!ZI46)uhM5ckH3f<i^0hA%;+kMVWtH*W17fo#yMl%rQ624k|0DT
gYVRiXvQJvGnDD>6Qs$AB8aM@io5SOdi2*%p>P<8W5D9@=2(%-tfD2Z+%gs03~F5(qQMgrLBk?E#;?n+jEQ-fhH*~FN$CA9(vMn}
6`(Q!)E#I>;F3rrUz^g&#wZ5XfVzYTvkoce;d+yT1bWig5lB0o{VwEAijWU6dH3%%T8lBVHoRe$M0r>0|IU5STM+@65x5c!a$o^Q
52_f|3Wq(=K<QTzLCam54KU>6dV6kvuU1bN?Rw6WXMYfic_kIzxbiCa)~T528=f^G<d9C38H7*rIFQwl%npczSwmXbiQ1Ue(0mwS
Pis*WRPE0~ay;*e)SkNIw?$Vw-)u0=aeHW_rnxDSV>H3a3pBw^B($T1mjW?U2;7A-n6HGcG<+t1Hq6$@9ZdRl@ziMGTB8Br(*8mN
XbGT@x?h2|l1z<Siyf94L%Nal`l=U2!U2TJ`~=2#RB(m0(j4o3xF&6*4pPrubAfV&f7%FFM)HR#rY*YAvyWpzt~&vU@Z7gSZI`{O
A}~>Q&8A<D7-elV)9j^rMFs%-`<4zADK?`Jk|eSSVU)sc+fk(31)}iF!f470UFH|hGCJMB6!U4Tc&0~guk!NI(sRBBD(RMX3K~de
cr<3bf=(P^r<PB&PB&<khpJT{9Vp>O-V+rLka6YZ>cLFno62CSsGz3rt{QtI&hlf4!b6v8n^sP)8F_TrmsNhmstW1TQA*>=rE2Ri
qomDRqcoKiRA!t?#Z+O4DCjAsvgH+JXJ-;^sA;O3aWGJ87WZt%aNzZ8!g8Hw9zMM{-gmpK$3Wp#BPhec0vy-Abr#|>nJa3NE0hby
4h{NYy^O$ohG;K8D%Y=EdU`uP+<oa?-<85RFna9nb>3rkUgVUna7hODsMiM7=8o%0kx=*0=X}akmP~T0M)2m($jTkx?(5}&>z!+(
&ObtlL1^LgkK%jnYn<mQ&gch;-t@n@cq;3aPmE6cp)=F2ER+hk=S!kbUtMx-Mu?L=EazdgU!l;;_d>xuoRK*r3`rgJ@^8iBN0=&A
kz1NrYCz)Ns5$0ly1MWrF5ThKQ%z0u9#BST!-<keB*9>;p2)nR{adX{FjUr;m7TTHa2_I#>#UW?f^CXrIEPfyjy5Gu+yKW{xf|kl
ER4<nqPeb_1LSs$p(AQvoC`jl0&{u(lr}&bBiZPI(bqcnhUkwQ#&p6S>oD-Ek%#1Vy0Vu&9~DPi`d(*DbEG%PB??S-FqFcSAdsQ*
YBN!J1C(%$SfsX~slUN)a#2j{Oz*E`w29bFNU3p~@EJxic+$GksyGu7H@CT8es^SQ*4=wvG_UK;N~VJP6vCTa_h#q$IsGQgveSFZ
u#B)7RB3O9-tD6<)|JGDH<i1LplB-Hq(0+Xw_NgljVCd}tQgjv&sYiuwd+k;+9H;#Jp@Aun@Tk*%BG=~2w1Uf=O)fG9^ZTZeyDEM
9<WA*Dz=QDs0>b8t%_)Q$wh{J8w6isF7K)Ok>;Are@xIR^Y9BU^1zul+YTd#1>U1_Amdn&!gCdxM=L;nYM_eQkSj;g=xZaMOjGcC
cU(kJ2|8rR9D|!?9h}wt?LIyEJL;!~95|KtMtZX9={g~nSE1aF>M({t?0~TZknjr0KdSy;P0o-+VPVy)Kguv!m5PpnP(uZ~?*rfN
*3ST|N+jRW=~lAsrt**=2`T2>)wb%tjOGYBIwjOQl>2hKv7Y-yR9(MZGbdk{_G0UvE;!~?QL8tv+XyH~zu4?YyRjtU2I+(w3!IYh
k7cJ)L57bXcpVO{+I<-2bgo1gm)Q;@1Sf1}iR>@b$&(hSeAlR@D3oknIpJRspA+8(nCTZGfp!gfN$j|JbWu|>naX9)x<R49&<AfW
=n7EuwqSnj8n?AR(X{g`)CllL<MFMG(AL!|W6F0+L<Yv|sohfD$@=HhXX<Q;NSP#toK)y~lk&UOXl>J7Gu-?{#<g-3^excPRDESL
x5G@{AQZOY?f|&dsW=Ip*3XRP0_oQoODyG{CB{K=7{(2-;6{Vw?KIvd{}o|mX4g0>LoqGK`TbvFkfbV%^hvIt#qyS!1%6tMiD;0R
ODpNXk;pHn*w743G*dGw8*wUNBngNpcEwVfEC$RsB_l1i<u@QAq-=iOzd-|Kc#z`tI%lJgPA5m=wXE5?!Ztr`Pw@u3oF&OI%?6A0
cyv-7Ry!sh{#<LVm-H~ygmOFsVU#i;$hhSW0Mx!puwdq6)6n!>PAw-gYtO5Bjof-1<|x*`dbVV@bJFIqg&oBuliJf=r8gbOwlE!g
ltXc*L^%^>=D43Z<D?FPP}SX7@+CuW&PoXHd6!WXS7;JCCP<+{aW&2^TSeeCQBj;rj6mc>jNN;cc@%#rE$LA4B@+1$o-4n8)uAN;
1n?>V<P}FYnPhNJBta3(`P~ALBmu<6m4<d{C6Zh)Mx!KHT_g^p29aksasecP`#)C>k`{oH@7U~FtVjjj$KfD;Row}aFT)bQ+f>Ba
%7)n{1?`r(>31k9U_hpPF<AG&w&zw|aXPk)Ql9Em=fwk4VNi)^kvagDnjPTh`d435|Lsj?9&X^MF2KB;F`RJy;{0$T-852K;Bt5v
7uUVf&_U$rUS0mczVzBXN^{#@Q=|I;2jF@Bf3*_I3`f)5->p32FH!q_EIjw0#ho@f%2ey9^zded3w(emJ4~|~IxY#KPUVu7NwD^c
s{~T8kw!~Zgog-7i}|Of{7EF9KvPs(uE~TT=?Ygn=jv}qrqke@4R8HeAF5&nGbb75WYmk2+^OFau%PazyaCF6IcIFvOLn>dIidl=
IInNNg`iPMDd#<!nj4^?1M?&k9sjc$^?31XP6vXBjf;RZHgV|>#6gT%73bTxw|_*P9<}@R(@oenD%p(kT;I#yEXb1O*Al%_<;aCx
%19AN#f2n>7D4G6^&pQT3aq^RFv88pU3jEibQ!yM$ZNy&d7r@0!Gq_ZEzfzW3PQ(n`v=hzkRR|I<0`eRt2-G^QfW)63LteVMCqq!
GVvysvnENaLUL?K1k`~z+HM5aZ5}sg6^$=>2QodtTI@cXuaIhet@r#RUG1fS_I4_8{R>cGYy4TGw_RO%S$4kWB1YM@F9sKpOWkE}
)8zZQgvy_wSL)c5<~TbBSuZ^Fh}6Jhq)-+F9}SUYWCVLdijNXJJN!708s}0eyF2;>^p)X9aRUvM+bVyYPVjQ>eF1>|p~3VX1n){t
)flvAI^zrYi|`yYc%Z0!23){ZQk6Eqli-jPV~nQYnJkKq18XO!S|D+)<cKp#8UWP=&jnc`i8_p-ZFYo=mMuksBnnPbqf;V8*qEr2
Wr%dn%^7-BR8m7#V36HV6$rqvF`T!BX@lr%ysed~UN^Avt&=5@0VpUw^6kP)3NF;l#F+lOLiBU(K2-?UP(3IdBM7kpr;CjM1r+r>
sGBIwQO%3dml*C|fpCcg1Y$;NXku$cZ7^(Ex~3T=9VOK&Yc8p*L1wkBXk9vV<+n{MtC&#`Kfa($RB@pwP1)x!b^wkV^#PM2tU`*Y
8NE{+RY*JY)=x*#&jwQy;Ua=zJRgj@U9DKE3J2`&q~|rO7Qe+lMTO3j(44CSLM{OyxPV}S6;V;{=Hvt>zodi<AX4VX@(`p`*x#)g
tB8`5FbbIB-HrfXk*J5o>Kly2?37U;M}iH<0$-G!Iix???sNG21zp2y1ed?9(j6UJ<Ku?;1fn2OrIiQU9XLI>TxA7FRh+Am!-}_U
n}Ff~Cy6B=(gkX#sCzf*^DBv;_WwT@bM20-o>>8r9fU-@bau?BWq?LLs?p~JF@U3;Z96eU6(dP>B0<HLbF=EaaohY}tKZN}$GwhC
%#3eeZB`)-V93CUm6MNCKA$IdBL8CX+v(3-dghr6=)?b_r87{suJe3UWX7J=Q|+qrc%S6Bg$p($>&e2<QcI-Q5?tW4!;BOlqGeU6
iRgWn5$<x%q)p{caq}b*BKDt>+ul0e{j9*5m<f+8F~%-41@R;s1hcF2K&XuNY(CS8UT)x*&3yHr(t@SLdS_4ux*;er@!0og9ZbHp
MfBr&tjx#cm^koSH1yAts3%(Fd{Mx@4`Y>5kF4M#5*$b*4slm|{k!|fmJUFjaKLFgGD8d1MFp=oF4ND!53acCfM-EW4}rZ>u7f5B
zBY*Uyb<6dX0@{>34>JqxA^7Q=z*f;L)r`Ap>oEgQHr^KG0m5W|BYV)jT0**QR3gz*IJGfio?hZpO1>V0eQS*68jVCi~7G5R2$a5
Bs%k@_0nS_z_{MwQHOf*1xVfdI=Wz`N|7N;HI-#9wsZKbpm;Eu7a(w?PPry^r&Nt>y3!QiRmr$ZX{!P;?ANtC<J3j7*<&nff?0U7
_Dt<iXf<s5iFyA&95Gq>@;r}Stgl4sssrZC1qPC^J(E@=kal8qp8&(MnceAND)6@lg34qUoI@mqCC@zX%nuQb;CZ&xt2M*=dq$4E
(U*{4e7-)_9~0&y7ye?+qLLJj)l>Vz$EjnIz!WIC-IF+2B7b4q?(GURfrP6~!`I&I`bpoEgjGg!Nbn$12ZaAUsWm2YkIqsg=_m{l
SQ^~B5<5@sXlW;X7txg7eIK))IBc=mZZ2AzK0xf%;axoxKJUa`QS~o|6WCk?NbF{u2y=Q76Sxa0>L?8VTnIoNJJ7G@a#=imF_XZH
{?s0RAfRG`5C+fRf%>2*GX#oJxr|+qNmL3#rCOj#gZq81Gs{6`<H2)v=R?tnT0?d(OSsI`@=&R>j+o<|%<hb#m{>FC>U%lhN0|Lx
M*&Ur4lBbfxPIXi4xrPsi|;P2jXN@(1ufA>nu99Uu8DQk0Rlp#+QJPFc$`dS)#Bz~W4R1{s^rq(?J1fvLQ)9l_r-jhq`in)y3o1~
0@oCLE&?Ciz?@xcKzXjS5S3%t_C2vbR)w%7t?Ro5?cVu*=b(d@Nfol#>7wK%Rp677ehxSr;Mg!xlc-w{bodFv0)&nco~z42vr$p9
yC8X3sa2peiLjC&F_RiG4}#a)9C(qPwdY%*#rv2_2ikwP_g|<2hP;f}sV%AfOT!uUVCy%3ZYV2C*FuslC^n_6DL(iQFoW|-rEN?r
51A7I1OUa0CbIvOf=v)L&pr<?3vK1P-e<e>x2MAd9t&wYsPF9cR=43xH5#ptv3sQ{<OsZsNzJ3W>oJJya1vF@a9x9{lCWuItW~?a
ULA0I-q7g;P?815)NosewA`|iRL^V%+Y7h5Mhm*Ru%Ms}mE6c-)xNh5bJ!~q4wP+(seGZjZoIo7F&uPj9rNboO%?PMF6NE@M;q-!
Fzec6_Mrku1d<6y?dM-)BqM%pT-Y%6PL(4%t$lQ<epR>e_3yDiVM!6{m(Z$!r(p^*I`Qgu#wED`lLl4Qb<|daBA|f9MOd>O4_jdf
bO+fvyP7^y>=}cG#FmvDJD5gRk7Ka(z^o|gPSV_HIrBN1`|Gz+VR#JMcq@^jLuCxokd|gl>_rG(#rK<cxa)}`om~daEYxH%<jO#B
PNXQdcXt~Ds*ge3I)PYT+Q!`pqSB=DVR#y#p<^c8#1Vi8dhnKzQwRn5zuph3SDW~sj_)-?auDgbv-wkPDQL)s){O6)+YcyaVytil
7Ft8;a%x`XdWuKaP=NO+X!v^}n9)3P*0Fmo#sN~i`(|YwiPr6{Z@HE?fz#eA5_MW@$0J*@yul3fWzN`iMy}!}t^?~<K*2gB-j38E
!O*$SCsr7=Ps>TQF0`*?T3Jt8(nB`0(iN){Eb#mf5|1tn7*wDY+RY;6ob1)W%8?N+TWNY@HydKq=Xo09`!3;<>n6%vi4;M&lAP6M
UfN!kwMp8`3uq(vUb~3-(%o$TUpCPb3|6NQh$B!katV%e4J%h>jOy%p1JMI`7Hk8_4jLb|3L53W1H+(q(iiph6l(ky4P_BA6hI!0
A4GI^VoAbs?4rT5$iCtMJRk~5oOh=^yytGAHi3!CRahh*at+Uh6Ba+3zuzF#_D%hgqOxb2iB%&6?@#;_2s0B53TO<*90N)kAbIzk
6%VX72F)!XMkiiXs14LAI=)o8qLd)#tsrP4E;EK#RC=k=G?NpZx;6A(5*Y>{3KAAXYl=9|mS$y|Mk<&E1@rE;Ycn@3XEtiK#CbHa
FrdkNQ+tZx*>TKln;m;FhSZNX0^c8eK<eM~!hlLtU-JC%!@ASw(#jDOf>5DEAp)pThm^Dnq_^LjaCfC>GGt~iNw+=LK}dxX4!W)b
U`LUmLPlJ!3h3cTTO*4vaPEpytU)MBQ8U*=`ddt=?$5So?HYbW@XvfjIMGg-(fn_1eZG-?*08B&^?)D6dx`Qn^BL9=k}LPXb+Z|l
fE^eCCHi%N!%Y1nm&d=1v_suuvvpWHp7-d^FhX+d&d?}$y<3z*pZ*#(ftlto@j;^J5^RBhNkXUqam_=zJCc&yI1(b^X3*kR?j8?%
Q*tH<QW|8ae<h`9cwqjT%_a{~HEE*n=zN<z4G<%cgo7m^T!t4+&wS$48<aubNGQ{;<-?R6j2V$d2ni)|1Ut}TQO<~hk9mb+VnN8%
6lw^WbZ*CTP>^-qvjqR<YLoz18m+JjmLP?{ThkBL`)#E4A-E`F&qq_)CT_FkP8gpjMAJe_xLK$cCob9}tfZV-k3?bh?RoD{Js<{%
<tXSFD1J<L6qVOgJJei<QCwan;=x7AlW>CCA|bhaT3|qf-o?y%rX^Aoe-bi=iv}oc!9z_L+Nfj_c!xDfe?+d3`a2c~Gs5-^eNu-=
xE?+?3T+W;BR7RkjMJu9JhL%Ao9&Z)>kb)v8aOxd5`3**8kyyp*HkbCLF%I#1QFVW$%tT;zXwE~Y<fMIude|&_oRNW!COpj$W5AS
$;T)e-eI)XWpJK`B`2!Of`Ft|r9V!()|BeU-!(9Gteg(5lfEaRm!wW60;lP%B8I$ml<n83^__V9Ig;)ob%f$h21UejN0Y(xd427)
HS;OuZ^qNd8LM*ksx=`hgul3*eL4A8C?JDT_;*?LsYQ9l4u`_ru`vL$&e(Z{%%==#Y!5Z{fQfXANy2EC7meKlAaa}#Afn*_hO*Aq
F<D2I7<wZR9Gbya+^GDNgUKGv5GI0Hff9dB&+Gefo+Yw7A;C1N!j06TT=-KUz~&2G)D|_wsB6LLH0X7!(OxRyulf61xXg;8mC<w-
22u<}i`qidDX%AI84#2|Plb|9mT_YPMUmNv*-z~|6cqaTmPY=nP2o^fu@aK^T~L!?sZ&#C!!?S*^mW=yk{=?o&mCuJlyJfa7p3PX
r1Mp9Lk-|XBo`$D%(o#$Rs`LhRf>{0GjGqcDNBG_3#)aI<C+P!A)6`%M7e#R$>=2Ztn_dKlznVTgFm0q$RoOhbVDDF`HM5JEPj8y
<bFIGy3PI?R=+eV=@;VE_*{mMt|4WoSYuVHqVS{)s)7a}(P>417kMy{vAS$e<R)j}&?Hh?I_Y%Qa4wGwMEc}!Rlat)Im;ud1!K_n
ntgF#?1g;;zi&A&LQGza55D_LPfzj}r?M|8xn<z>S#dwYKUGvTLKfWP++#^QT~vm01mvPp8G@$k;NPU6f%>}@G&9M3u(v7NcG`-N
><H09WqHT}sdOl@G-pvp`VkcnGRc*#9o>T0q@3zN`k7MG28$$0WOkbHfGJg-6!5bF16wNCywvmxp$S9SppLA~fRd`$twpcfD-$7T
-~$M}k`R#Q0+7s5psD9btA)1}8D%mDrz$bQ9v>NPV=vW{3|Lh@c2v`a5kW#x1&fIp<9%Enn~n7aCcXQ4ho{%5Mw&f=zdjZpDdt0S
5T2^Ma2vAcYAj0ef(22^nlbW)Nf5GiiUjY*E&577o}vE9*VxmcTt7WJSVATcx}1<CqSur9qbfZU0oLZSxDOde)^OFN+)f|~9UE-g
3Vv8$t^_U+I1*8Uey*Iy!-O82U49<hDK%$@!O3^H?2=-_(@kbEahR0xM;1(#7G2l4Oxo8pOmEguEPRj|qvXGj5*+DbA2rSoy{HBi
MH|-G)9XC1&8J;}Ovau6D(Q5fMx7D%v`c<lR+-Q<P@_7Ma|^CTR!dWf@TEur`7ru-WP?zGc0@MQB^hcJ5H!W=nMp02^ce>i%ETIB
gKdB&`AFX<h9i-VW?KBb`el6(ZJ=Y=`4WQIU3Cvdj@<+s;MTALVh*P&h81#tMAtRf3&cm;5RiNhUK7n)8PFHa-`QQXH|BbVc1K6y
v_Ge;M?ix#!wC~on-ol#s**uQA3UX9Bifr3=*Z(s3F60V<`MWhX%GlDdD8P7ZLU&ofr6HSG8f+%o>FgP{N%b?08)IejlH_Ml-!=2
m~h3&VwO~-ZsRAeTA{5KfqI$)_fR&&`~OSBKMj7X@*MOq=|vnM0i*%G9RQRl)Hr>t7ht4Wr&kRn+Vqg^m|AAL5U|p6Sjd7~R_|~n
4~I_{OqahP`M6&8@?HKSz|2n;Q5HVN%pNCl6vvLoT;>{Wwo5X>dQ=|AYG0d7Jne01(=Qk6yfD&$%y7n|N*fJoMM{cjk^zLNhxX}$
MU!LT^FLBAYFrPG7$AU8YTBA(n;vV>x#S>qao0D&&<KwjCLj@h+|MyjpOc8Iy93D3y_=XrU{icRc~j(x+A=1J86$!NUyZy%Vx{Y_
+iOD{VlX_xfG5E3LMk6tVNEmALZRX+F*H^LngO7ck%I<`eqIad;VVjCLj3@`;AMo(1QHpTLyv!uC*WlSD05Mj2wH*X-}9I#M1ahG
cB+_R_B>4%QmW=?s#SeYTED4i^6aF>fx|`_S-4bvZ6ts=(*S))1KDxaU!Vbf@FBRylbP@7AyOHn(jYzIse=))%YqW{z(um(Tw&Ga
EWDxV;@4#&WMc%Rh4DR?BeP&cFGXG@N17Fkgp~)3eKHvXo)^mCXKCs-n62qC94FFT3ky}{N)vE*#&f)$m|OOE>Tz~nK1AriKOf$T
K|+P#^YXXrjO5{<DX38>>$OxjWCuYFU`{<e>G=O*3Mu*}5uRqa5%p#7ewk2MijftcdnH~ye0)9g(?#0u-rtYE+k6LGWA&Oe0sHZh
x~h0wb^_V-n3~Xw5orfx0b44x-~j04DyBz!3Rs7j0Y}&uFP-zp4u=L-xGw{~LG=o8_Z691h*3#OW>7$>5S__LF7})Ip?1s;WPZE8
OKit7*s7=t(C(7`G}%wG*NauerDIF^C0VrhT*r);yy?C@!`o-mS~S&RS{oFW-TF&WN(wxfb`}7V7mvH%Qn-Op3rxaQ&?S5Jb-hJY
UbE+9%cvXBL?df%@Ywq9fRP&>qvCwvtf^(CvXLbXQW{s2PHZ}i35g&%0z(xdql(H3GG6;d8s2Wzs5OAdNd|oKljLGVxFe_-onE1X
{a*h!Jdx{zqsUZd<xA)zdZcN}9lE<Kdmobg>vm3$qDSH4=?#(MLH~xnnXQfZ62n%=wW!VqNlCrB(qd8zpqsfltb(hNC$W2}0an40
m7)fZzAG|jm&ri=NndPSP(P>UoeMTz&ZsTaeI}^EH+yW!8u@JRzn99#tl~=cIk!iAPZptgIh=<{Vz`1y!rIR|??ja0$7jz=pBm2y
liu`1)YoUMT)Wkc6I+5zI!Lh-dDMy#Hx`S<v>W3H*2^cW+GIWs9dZ(>M)tE|O0_*scVCX^Yg=SkZNfgjlonMzuE;h}+@_Db@2>0L
HivmSrE&RGnls<3@ZXTUH||bIE|t8&Eox1;YpcDDO$fk_2q$n<;v%~$g~Vihnwq3*>F_3={w&sdgpbryS@F*NBzBLKsdTZ1%5L^m
G|)6|C!@^QLwilmgh&hvP?`@DclVW^c{xD<M10q;ee6t+!`m{Ybh4hr>PC2$wbKTp12s~XXyEKcXK=BVW{i=hZ4FkSDkj&ObcrC7
wADN`2qgPBMV$7pVV!zYu;RQ!#e>$u_u}l~XB1RpidknPMHFd_7K0l^w98R3J6&fm_&EmN<1F`U3>v_zE^@oQ=r9dXDu^ygeHXUY
5;rp7<C9*<=tj#k!SN4xriu+q2gMjr9GHeHNzb+f#Gdotl%*4I8Sj8)aJn;}iN}t&)jS)vhM!M=2H>5r+;eGVamop!qVBt1?Krd1
{BFebQx+{1Xjv194HQWwlo9BK@?Nu-Qnr=fn+j2Iw4Go_d8}GuA0=L$FQufA3OlD`KG7lYE+tlnP+u+8DEABv9$I(KDmWY0F=V}j
3`s-OVyNz_1d^l@X1HO4A{f8GJQ3wl*RHyfKdp+4Sq1DeRAYl;vn}h!#>ZZ~J$+KPDZaz!rWTX(xG5N1mYjzGNCIND^8kb}87i!r
x}n<LihYs*BxEo_TjnWwY1<{54s#jKTUGO>A?IpRVdvYv(hia%D(8Gt;^7@~u1l)@?aov5U|eYhCb-IK)F3|tR_N4vh9K=C1=M<W
$E|qLkx51v18DcUfJ-49y#5`z*BaJbJv#c->cL^ih{%6(WL&Zpg<^Q+<n{9=(3$7t4?>GHJ7$AL3hB<BW)@)}hPt=}f`EfX`Q9Vd
+Hcup?SQGHhAJo+hq+UR$)N*w@nJH9$yEm<BFd>8C;>IPpcfF-3PhPg@>;JP-n}RQtq5W&uLZ+la9>jUP&a9M#4-%zw4&oXM!vYT
q8k^i<zt*;#j;rnJoCVoJn{<9vibph9N9rN<kW+upIt1CV>%a-udi>HSbm;1W%KsP<GmqfwpAD`lFCUqot#eSITUdwWJDJPQZcKr
#xx^2QXrXdkX7Gn%RXBjn31`p9_S+^B>5pT`abPZJl4o^0-d2l*90J2%xv>{L#ZHwMALIt=F2iRRstF5tt6BZIAg;m^Yruvc`@OE
&vd@t>-0dvprg=6QU}SlVXnbIf)&+vGHV%Q>m?<YYbsmlz?C9LC{^5er;(VJf;MAz;N*fs+sfoP%s)n;E1Nl0bKNF>a;GmI*QEfH
B?(i?kK^H%d)7O+E#I}STx}vV&kMqrTXLzS(wPgcWbq@&n>^feWEjL8_)#GM#=%9LDX~CG2}$aqi@iW$kzI&?uO{X1m}~BtlpGK^
d~?xvu4y$W2`UKHVWGJa0boqA{}`kQCaR0YRH~woUya3rs;KaR!hXp?n!u-}huwYC$_LZU&~e3rO(x;A$h)8?fmdbcMDmnuNGM21
9*TL(IPqcM5_~GHL6-M`{thI<7}dVc#r-YvykaPRi(Ni`fd1(3kmL|`1PTt@-0n%s*m>*2b%XCr+QTgd=^>!_KNh14OikW3BR2{x
;en{HzrJETc?;h5_UqpFBpm?MR5$fkY}^LQZ(OUlH#f!LTXw=-H=Mw;0qgirJ!zcx_%8Vka=%!%tF&ww9NXf<LO>{Or$7)ekKelc
LH#;?c>u&RGw1n7)g=UdA5BCS41)iH_qp(rpXHx+aM~18G%*aCVm6VjpL2#i?GM^UkCuTHqCxS52&Yb1GVly*8PqUou<}HEYA46G
6!bq2+qwUUD5nudL{#Xg!YYZiQIP>t;TV)sK$IW|1b`)4L|Q?hP^A!b|Cjv2qNS>%Sf>BKIJz}kSIdsJH9H$eT@}@h=?=Mz8xULn
4(`wXUqGIcmohFS17xAk>-m3fQ!n@6)%{V^>abz@HOHoC)Yre)>NBAIKAHY%fX?9Xm2->_x03TA)py_(#So^ihX=D?&~FbGVt~VQ
5!<+((<lN!r)sOH_Dx<;poW*(CPyRgBdHcX$Xls<yQMwWBubYvoaI``2f~W8lG%S9dUt&xb<lo(pP>9YVaKk2B;xIsOhp}8ml1>0
l#fHxZ$vO`!B4lKBrz+9<wSMmylB!9|Fw5sIjbgAf*Jn$-_k+a>8&rfRDB4t;Xr4=W1P8)pcEb@1K;<1*rR(oX;-Ox@nQRGt!lj5
^Xsipz*@pMdnMNAf6d!&qr3_%h=bXR#Es{><ynbOFS*0M^DdeqA|rinF%%+Go)j5yEt5fFL!WWE62vzG2jG1Kltif>b5B>8@O>w*
Hqg}|XExJ%rx>7LE;F|)bZ!|eQBpD@;<-*Y=pQQOi&whSdNu^q8OYgTwPnRO*?l7Gp}@7iP1+q8{nE~qvEGikyA_t*G#6WYzsJpf
lqn{=oPxTtjv<#VNKqhUROdxp)J|EWSYqQpuV;m5LQER;=EmMKR#HbOq|<p!2Lpw=PNfln5?w_e*bu!UGG#b2Zl==ba4G}bU!<Ax
ufb-gIl%SnNTX<B$j+z1s2XkIK-Y3OmF%JcOOg*PD0LYQ`|)vP%eXP(Roz8WVN(E>0|N|Ag)pm|q}m8v+?$?%ep4AGQKg-Pl7phr
ol=ITl$fEQlhmCeb79~!2vmML^SR9G@P}FiB0-PBdQW4fG8Dvy>=S=P;8s(}vw;R)ero`cpgWkAQ#acnsyxPN0X4L6VC+76mREI}
ptENVfHZmB2eBHuLaJ&`S=0TW3ef~1r~AInBoHS+q6=?Myrl4FlQH4D0oy4E1d9=q4VvCNvp`)7mu@&%Q$L^Pg(sqBM#w^E(r$i^
OT`Fi_50B99uFCiM)ZK-Pj1)H86qIWm`KdA2El|m%AF-Ao$p={CPvbG$$=ykk^)P^4&%8KB!Zb7V_4IYNc$vv{3OUnH`*DA$^);j
T-=z7=Egi8SxLJDDl$nN*f9q;2<c1GDVU1tR^?()7r9m5CR~JuAXo1{B5V=1q%sHfnBfsBK?I8HK_D-67|wD!%9d6UHPTf;s{yI8
wQn5(HBZovA$t}WHo@fI?IYB$DDN-OYv!V6Iumwbf((*Ez*_<mg78Od`!6Fv@YhjMv8<hdp$t$_iKd|SlgN(T=)}_{6)gEO8eSwd
JUgip2w!1DkFroE!Bg${kl`M@I>bfL55DWk5`Iv?Pw}+f$buJ`7Hy`hR2Z)9ou^Sy$i)b37e~QJ9$5Bl0%!Tl)YOUmHk~9o;^Fx*
*d)!TyPWMkW!epk5a3dDv2!2+2Z@OTthFwJ1sCErhv+{psDmqEYvO(KwP;}Re3`E|A8xE_v+}1-eEQy1rWP3hXUCN~xuqiu%>H}&
{xmWM>FZ9VIX!*){3Ll(lD7^^=H*I)EwP;Xo%i%AN-emqI26h*rAn2oO8D{4iBbwdc5=YhR;z|tV2F_<YQe8Cg9L0Uugu%7pgsn7
;#7S-1~w!m&aYN7v$taOg=V}`{f{ol*&jkK1JQ*@js$d*qdncTs^%Zg!D*bg(xH3a7!H!HPA`Du9uf#Esao(YR~;DB>qv>nsuDB0
{ifzrUW!)7%tq-{i6pWl5FBC*QteY6Ou7bzlxEr*2rn&NR_GwJxO>3FsnI%7ETG1L$qLK7go8-4tB1nZTBQ10hd9#VM_3kdkpZrZ
?i)|qI|(8cfA1>li$F!l1ksam?H-R;9JP?2)3=K`r|QehPI741Z}@=mFX@k)txe+MUQ347gNW=U7>tRG5;#1Oi_KRG@*TT}gXbdC
vWfX*B~gK9Cu%5PLcI(4S|qdc>6>F2-D4?*La~r}Z0#XI-=*hu*68)06>F29E~pYzarVsXM08k@waHKIam@N_-^1QfhR3}r@5Gz6
A09y6OYg0zr|F?t;`WIupWRipb1-P^Anz?FA$5AqeJmhXdPIn17Ke`giyJJWz+S<aoCr340dUy5mtKD{?EGf!X{K!j4E$<b0zoiZ
=m$tekAYIQF5I4zQaFlVe~w-t>{AA8DTd<SCy?+cC#2a=U{<g?o<;zEA(#-x$`mlahvol^NoUyf9NQ^vCDmv8m2E~FAwaW~<tLKr
&8^-`O1FK^-8_XUgHhDs)za(DBt`j>pWiMNd3Z8*o;UzrMy)^NR_Q3PeXFE8o8-Ur-C#?fpK8E-gfUVKq-P}uNiKP;K+S_2d88RT
NzFzB7;oOr#J#rg5qoE!np;c56gmaYVOCh2>n!_bKmClu3wo98!z~-GxbM!gi!y1DW{G{xzK&O-jEu~MPCUz7QH3nN%^7dojT)k!
HdZ1OVXpEe(HcJ58ToTxUD%WKuXTET=5n?g{qLJ5To!o#+u+tp2%XlPd<zE8wWchgWehy+QLIZtcDlr|CP?;DangKe+q1Q@F7k?L
HP)o1Yo%f`nIXr|r*(74c6ILOjALBJoh7Bh?mB7x?D#d}{!ic8%j+f*r1*Z7?fS;8*|m9RKAdMEd3JTM<+6d>F^KK{QA-hy9cg3F
eh-n6+Tnex^u0TBkmm-L^2R^qvJd{sCx8CdWFI26wp*xf68arwF`Qc4w@J-6QPJ{YFBcX6ti7M(<{g5;I|eYK{%=Bz#^Ri*#A&~a
g>+YnnTB^PTzc1+oT}1eUxvz4`E#!mAuo>(QoI;#wa7QISi1fTvwMuV*@q%6B_t5IgA#ozyt9|w?N?D%pXF|*n1L!Y$ejwR+EcxB
e}yfI-JnTWNLU|=!4K#3Ye8DU;QGUg<DDijVHm8JTH{Qu;aoShRW2BR*`XpyK%xGpiOP?<MJkdNS%0jD0J!KwG^~tVH9uAxyI2SC
bsBj1P8@$X3i16CfoXNX+ohx^>%U}YPpqKb|8dzvw5judldT6BQRxJOpBVVN^xbIo%5TFh14b*pz7oqpHqn*qn?G{F^*Dn~mR%*M
PFlu(+hosMFIp+fCey>1tbs7p?3bsE<qAZGcO-h4X%3FE&g~<q<2>srMqDK<2os#LSz%p%tvIC@{HX&-@V9k(-kE+SOlzwS5_Xc!
v+jjEJ~o%Ehl53%sa|rX^IzPlPMl%Il{lKuTp58mai5JI9QAJ7JfJ8Ysu_d}j@HcST5rzD8rf7pRll`s9n)g$8>c(*i;TN+HqFfr
F<SS%r4o0~W)csXm%`oedMN7uj(qQ?l+4(cE1PQLGr;#rUQ*4nyfG6uH)X`14mq`E7GsMnB8J&oOm7b?<H`3qcPjZ!wZ*eC^eBx4
nx}W8K<@s3wZyT<g&h64X`AX&$C;HLOC0RddQna_r*li2Rp(Y=hI5w%VFy{i?3_EVblX`wWj{%!Bt^)R(WN!m<x%O62$`zap@q%G
481C`<~b4^PO|jGUE+jnzK2{MVlmiia`SjaGj64M9sQfndBr-zd5?Ly80=kkU4=nB=S(~U<Eo#<*6oQ_(9wgVBlQ}2D95dJ#P;Da
1Rk-QcFu*TvdyKWGwJ!qZEx+nXG>hIP4kqcwNPksBCsIMH<X-rkizPya%G%Z)ylwTiSeMcxkn1ywqhFgdZHjG9*2efkvvg+@FX|8
vR)mf6eH@Q2kk#OcD#x9{B4R$@V1s*@v-yWWP2D{RF?holWib52{>UmQXTEsw-)2~IG`eHAlX8(#*>U4;CDTK-~xVS0V6Vq6T&>q
Z0ZBJ(|&0;MDImZ1b_tvHTVAoT#$c6_Ll`~LWKYwtw3&@k-Z{}ZAei~NhMH9AqfNn=5#D8;lNSq<Ki{prtLOgwjCpG#~nMY!{Eqh
sa{L+dG+Z61C_U8<=!8<RKTdj4C{1e`{}M%Ud3vBuz-Ql&uSV`KdNlOWHds*ky3m(MZuOpyctW?sC@Q10j3|}<+z8W>*^7P+V4tY
XL8^3_<HA`Iq~(4V1L{CA-O8$%1yBZ32#;8HLteRh0R0?2{-nN$8YxZ<Ut@Y0aZZ-NFb+7^!|>)+6+a)&;En#VI9exK%Q30S$Zj$
paTDXbf@bXb)d?)^*`Oem*6wu{UaFC#aARCkVr$WeEkx)t@(my!?}hi6-Dqn%raJ#<HlWIj)vMdtY_8g1u8gooP~uj=ZNb&0!#{V
PQ1Vn`IQm*DDTWhbXi;XRt<;cS<Z){4*h7+sOC3D_sam~bW2<+Abl6qS``IHE-Zp(43$S(?92D|!=>`My-~Im)A7|JpS)@;_xMUr
ymd0~<pHZeGlO9Wq75omb@o1L=<&Y663XyD)B(h+Jf#n|X!Zo2*qqh#HDab~nU}V45>+Y|vvTh(TcLEashJ9=ky6RZsy7<RyvB8K
H>V$?j#Mu09*0nJo6=e=aHSezPcRiiqKoJh29PpM&8RFxy&8-aXvn7yuZ!~S>p#<r&oSx-{`=z2GexK)QL?_LpX;OjqP3*#6jbQL
JcaKG`qU{Ul-IaZK~37@!;@Phc3M+0VwoaHOoD%9Hh(|b^$xS9k!8lToXO$1a?z;m=S_49D^O|?K|;&k8JOgF2oxjP%SungwA?jU
+V1sK<Z~lp9vg#1!_IsYSI(2|NwKQzO<SC_Fp5x&)=0w=2}veYW|nGuJl<8tT;;Cv(18i5Y8BTdj82o*zHOFfljU^gM+eYm`cp-)
XJ0POupV8{($zBb_w4V(vUig|IT3!dM?hPF+;x%*ki;BK-g03vR9s9Jc^+6Dv#&9k6u${2cq82B)mXG<xYXQ@Polhhbm^7heM@mA
lS+?no^;)_7?7aXudH}epyM{zrXA3rnLtV1T;<yxJg(E=P2W^uAfZ(8hAj8e5_23BE~csvYaj!jq-4XiVpwd~hjm|gC{%jZIab%F
Q49xSXR9R1Awuk|Xfw^hDjYF)oaMBaHuO7mSh4pHO5e1vl!TgPn(#3t3+b!%el4_88sfApjtXp2Wk-0mxC*+C<215uH(Wgt`N7PH
nxyO$@U19gBIcdVF1=$Z5<+0$-pkXCCN8;0o4nUgv8m=Yr?Mggi5TQ)QYA`J_MTPRqY!^j&H<vW4EOU@2LaCO$?Z;j{Sq|Ov`vB9
BEz@Ord61#J$LMsEHv4!uC3TayVN%G=M__5ap4seaN4b!vBK`b<`$~#06ECm8ChjU<K;hv1higFZyRfF0tQEkrn$N*8OgBlUF|9f
ee_M?6)83ha1?pvOAuh{`98OJ%t@m1qrqV-|MV}Dd?!hp>ytF326Ss+PnIYH4{6iYDzx$pM~SsFaMU-^O_+F#TjJ?7K8@9qv%zJ~
{EqV-kw9-)W@ml5<Rm3*lCCeyb%@YS1;N?WAs|Rt5k*BXt0AoY?c0dS)DUfeuJ~1AM2lnM+IfgM0Z}<z6zN;*5@qw2s|7Mw`7ZiZ
q%p!C@=<1_X8}PCLFNla*L4<sQyhvQQ1XMC`4*jZdY4CalLBu)Y>&i6ln<-_K-^S%#Uw0A0F+dI<j`z9wS*W-jLH*i$kd9hoqSPv
Tcf<N)2OPc8g=PObM;(x`}pegqPF$3ITZt($C!K+YqV40EQVeKJ5rMA4a7>3E>U8~pk@s|fKW+#Y1U#gt7SQPS$S}2=k3~j`@{!z
K<lt&DY44|@l;$e+;_9qUZOw0v%|g24~yv~-_!kVH_8)d0IRTXqY1XIN|JRYX7fnN@y>}wc{*@c@x*o%06-%$oIy_n%htMVl&*u$
QM`Gpy~tyXxO0?@cD>i;8l)(YHVg}z`+R&(wAb-yN*>q335~Dd)_1{oaPOIn>q8|^H!sSo6<<AD8l(vxyLF04UTW;BrsFF#Sgiwr
;G(4@{#wsZRjIvXjJy4(6RU<b#=++P#dyII0sBym8p1>vAp}M!nj>REas(S1V<ZnnXufpwRQ4X>@tB_we#-v-|AN0TH`0I!A<$R;
e>^AcpOAmxE6o#Of8dBRUNk^}C*0jAijesEDx2)iLG7Xo<z%}6&3wU1nn#<BL|DO~v^>byh;*1j2U`rZsLMG_eJX$qnzR5psLSrU
CeRXyCL9h9nOrIgi1i|5B~N}-1HsWSG6Vy49<Uh#h5cjijKb@q;@!4?O(`k-KC3~(?!so*_|u0ic68TuuDmh7>FX3R=j%(+aRw9v
MF998%L%UhL-Y{w7Xh}0a2cn+AigPLpoxxHGBSpQrvAodGE8BDACgzUzvO%ZSjFT6v(1Y@{seXCbd-87>_{mmN+41Ij_}Ho_WSTW
H1C5=yXT5LmJ%g@6)qFvW-NWtXj^{%hXj?U^kbdX>ps$%!s`}ftIU5G`dELDC{7>ZlSEnBvd6!7KZPv!sJh+yPji37cIc6ON*=Ns
G@)hwP|RSq>-%n^ld8`;R(OgAMX3rmT{_-x0!Id1AzDhl9Hz#b!?6?`m@ZLgdCx+wd<eYOQeE2)1Jz=$0ruBfJPh@-ABmCnkuus~
RiBNg4yvVvvhG;=56|Vl%;UC>1NmwFMP|OK)a+X}d%2yvqMU?KAEY%-t2SIo_G}ru9E#~xXo*Njn}@^9kwT({=e+foScZBEICZw|
r5`R86^3Eb6)D#x#j6cwVQjPO0&>LeL&`*E9Ac^*2zo9Sl8IKYYR3f}GFsm(tvO#ezGl%*_IP#0>9iG^&7Y0S^N*YRTe3WVIV^Qf
Rcfkl$LDkZl<P~QcwB{+y|Ecfb{ozlq-hJ@WcfFKOJSZFs;gB8OfZ{<mj`ONj8Ao|Yp1gIm2TFYwSI<VJM2P?#!~8YuWb<Rea`1g
VT3J9!pMIP%1EEo2#D+K*O4CQTzgw=tJLs9K<y--LK)?o^OEb=qFH<;h=C>{#R=VVRYVXcSSa8pdMcv~vq2i63=1(4{1=(=(C-GT
PzSF{C;&N;gphJ0*z#c^b79tKgz+*DpI+yqvq9+a7(+VVV5;A`p`qK%USF~KU$Qo1xE*h#fISnEl#Xjh9pTQpobe^OUsh~7K=a{~
TsCvjJx}&93F>*gtvlvIl<f+5p4Y>!-{t>3?hmaV)=A+M{VFlAK!;35S3xY+^%ar<_<4kW`T;R;stE^@B5RYBERF!UNCOZ;uOXW#
_PY}*asA4o`w1^Rm&krojvQ$g&r&?ueF2IOr(6#Fe^uy09<0cMQ~fLMA~(~fD4p>)*yKh46W=wKN-R*6?z=V^<8Avtd?gD-FhNV5
W{bh><G+7RyF4^-64u={GsT(P2^12w3{eQG0IXT>*@w13>#^C#Pj-xobPvN_wXydmwdXrS?a{>UskFR#rr35~)Te#pt1#7wj)k9E
UyynSXNwqgJ!EPkBYk#fwkkysquTN!|B?m3k?RJ007Jp+DPyZPE)kHe@=#0U`R7c{6jRDzS3&}VHAAZg0P3M;T+-^=(Q|;B$q<1V
n-!Y5EwAl~YWqpVPE?ebQOjCP?tn#t=33Kk)S<qjX;25gb`NFIcg+zXNf`o#TOi*`<`IL;(WnX5;L(Ewf&~RYZeidJX;8x&fDioM
>+RGE^Lr!8B>1DQew56jETCBg{2-jIhJOLM21Rx<pibCM&<P8IMt4j-6}}ULX4K3xXOkpQ?#~c49#*+Vwpszerd>Vdu7fopM$pw{
7~PD5Wd*a^Y(V8m+D$=2xkr_}ONRr9Od@4G=Umd2If9eQV?YT-q3x0>t?xQik_aF;hwW6xrlT2vK(+%&O6_;jgrdc<TjfD|fs73K
xXc0j$^hhKSfLcG{ay%q`gh|m{n1~eo74ww(+TM94O82TY3}2=?w}~ocU_RjVW*)ODj=zDZ1Nw7ekZ!)A`Q*79%ioL@@5E-Ag9sd
I{Dqvz={Vc`2UCOWhl~A1yuf^X!)8R@?Dk;6~qwIQ7Dhz6B?b2Ly#09MgNVo8Y-d*6ckmOT(K#t{l&fHdC&Vz{@{@RuyFl^jpedQ
_(5-Hu$FGr`<C7MXO(PYV`F0*Vm*gH567LzT<1(HAtefC9{IeS7Yo`DBM>2t^l6SwxK2Vt=#%Q(V0~CUx6?Rv(~OI%OS&&h`U_up
VE(54^6`(^I+@4Q4&0q#oX;Ek@!k}B$EqOThu{z1%Tq|s@`p3^v#h}0;FxufL!r|^I=c4HggB;%BTG(S9S}c9ZaX{i(hs#hBuR)k
d$psKKISa5bjZW_q5fy#NcXP#c1Srua<`Z;P#&ZFUm+wa6WDSngQJXW_CEeRqR0myVxR(~C5E7k$A$uN33ab;cwmy910GjC-Ses~
OYT13Qf9i=xH(Vp>xR=?_ZPqH**=|^%!i8v5bv(<iaE`K?DFLDf7|1;G4>ul9A}_!<*D^A)2_rHZ-Df|hsCbH3k_<9ny*Gyi}I7n
096wVpnmY`2<*QnLGzUE0dS_Jx#{xlCp<>WUtA0A>67uj!{yUCUnS-J$wnO0MWKV$z`;O|2sjk&JlR6+rRQ_+EUKgsnaQL;e>ha{
L>iO>)>D~5l*BHBSLZlE2?TwZoRv!EMrOcdMHquLAA0BZsFGR|1F-H_rc4yyRF+OC<M2@bl0`J9GT6$fhrL@Jc<d`sPAhgILP$vS
`VSjq4U&30X(3;~#+b(E*ygv;c}Ge}NJ$%nZef&gE|n~~#IRq6hZ*VAUYwVevS;-noAK3<j{=fhI0Pdm#Qx|0NfX34M}yY8!cJf$
oP#>*^h8ZTKpg<msYG}PE?q=WnwT7m=z8P;ECbox1~irePb<?k-DCljfrP@7w9eY&X61)-)BM+W49pByC9|QUIJ1^4d)SDpKgFpY
5<V23bB`l~Q)!jaArU|y+xq{UL(Bo_bYSL8N{`Lk_PO(UdG*?wlq4=(OQ;2Pm*@w1!IICUc-7?+@9j|Ipamso@TeWXLu$g_#z#uv
goR4!^_BdG^qJS)@O<OwZ7&0q#n=+9xgk_^cFwiNqKv4OO@SI%*-=>Syl){XK(i~uH3_Y?4m>5f!=Ob1l&|~@r0Xfx&OsA743V?d
ZKNI`@;9l(cWJ2a`agzxoZ<c8_AJVEKi%a5`%bL{L!}Z7c0jvB>IJ@xU_QsT9+Y7xv(+!WOl3=$6hTcOpiel)pNo85q0SuU-5u=6
BNt~1@|x0pJg&N^$UI|`)FrB%mB{2Uw-KJKxc${(S+?X%e)UCzJoiFF`B46N;4=n{4g@^ns!0$MMgfJqF^rnJe6FiqI!$G+Wzvb5
-V>jF`*7EIxvg`8c&usgRLqI-e05^0PUfB?DkfZiOeF8#?`S_`JSGF_b_yLHq21uGuY&ipcv6jE`guCmlW9g6VjL6Yo<`qZ{=Q-y
@hCWYlcp#OL)|duJVS18qXGWGq6whmZZN8#ud#Rz-vIg}k%Z*wJ*;W7tV!C>n2qttP!4Q(ohzb$rBFy|y+pI86WThe^Iz$HtfVHr
bMmC#_5Q(LzSYR1;YW4Q<-=BXhES6Pq*86e1i1-XAxNPG7~M09_A>z_%vod>$}B-2xdz}_c;_ma#t>x>N%A5J((qqFYF~IiKON6J
JD|#~^U3ObYiE%VPK;=?5A4xQbt#RxcIZ`Niwwesdb;>;bB700r@O*iYTCU>GT79BBv43;I<QNYC@@uBUa5(6;C%mySsDm?!iz~l
;P~fxDfmzX5cf4SE9uGpi&lTL2k`D_`=&0Q<q#|`;+rE!IHKz~F%f>Lj<?RghUoH@M~~@D@qe>8Vc1Zss8^5gX)e=gi6{(8@|%_$
|99llB3)Z2Z^Dcqq$hOU!;-`m(EWy_NTn1;>oc9_WB5yE7vjtim^o>%q*v{j4sxjP=a#WC$S#yx_2ko%$b~6```^Ib`8oWEef>`c
RT+Y7OR^$}4vF)Bb}Pw5G7F&;8n(Q1pfr&T6%<fvLR966t6YdE7EkQhcWa#a7w_Xc)d%@CAQ@~lY`r1lK#C}yu_!X+b-^{=0Ggg7
lo=xz(9FgDV6g5OfVI0!=3*9kpShLQGEl(e-cGM8cD5XK`o1q6J_fTiek}Jh6Wzo4Z}=at<iBXf`Zp~<Qf&c-<BzZBr-Hi4T|~R)
m8j%X*S{_P<@WspJ3j-MnAv?>bC8i<jIHxCl@^Y(Dp!Malg##rr3D(ZZoNBwMHzzRnNCOgwCmmZm;Bj<0Kd&6*7R}(#<oOwaZ^DA
$=7S@G0Af0eJuS}oOOA#>NnG0nMN}1g>5+H#kps#3DTXeI^%ziHyX`#B$XHwS1o*({Tz0-;zzsHpaMbH7f{`KAio|JjU}I1D$$#r
9pHkh6<mve{4Z%f*qF~w{vn({Kb&Z-5}fmrrC#NgM~77oDM%YNLYdqBf5WJnNSeQ$ZtA=Ic4(%=<*N31ugmzsFo)>x1C*c6Scecy
P*76(GIsR3cGd`yMg2MwO(v4ot^c+E5Yi~&9C8t*Bt&D7Z74>YhGjaD)q^<t-(UAZ{`4wIKO^-<-ODY1?pS&oFU}v3+~uSP*prCv
fmr!q1CkvG{Dle@lSL&o-Yfu8kjPT#be@ns6-g2`Lr0-X0)wp}P>Fcj2hcqT6tsgvbecq@+cco6K+<x;7?1`cGGcFK4eY{emV=;O
C&+)MK0usQ9+aanjtY?qM9dhNglR+E9i3P^)lm6@9?!*xIs`z2)63E;QDgtW%j##0ERl#NOduvm?$&>Jzt^sGD(kE?D+Lx{S;9n7
&(>&1k)(oFHNmaG^;82N0q_RJ=kAfK>&=?vyMbno`uo|TI`d~iG|XX6X@Yix0D(+A0Vtua-02O~aBSypPO7HGj<PQi0~C*}iR5=n
smnLjDyjhh*s>r=B#<iu5b+uf&I#QPeSF~F?jjI6NI;b=NqS86D0DGVjC^CP2v|lTr~!+#D6#d32lU$kpiq>WRcTrZ5FmhvLSRy&
Kp9zIPC9Yt`?2Ty^)<?oHzBf&X4GwN$|pHL*GFX-H!?dMY*#hTPU|%(<|IIw7u+P$HLc9dvu3UBk$l+3MwNk2ewTTlLh@_J<lw>y
5kXk$c_Uzrk?Yd3Jqkl+<Yg0Nakf8j9>WooPZg5GG=EYQ2!w)A6hK6N|JrwqQ|Z$cv97yoqZo}d5cxl0;OGyahwEp~esk4<eJX@~
pnA=K|HvO+(`wjlKIDx;kF<%KP*`j|a0Y0Dr|jGs2IL!F@^U#qhXxLY;OM$KI5K2a!k<6cq0s!kpG++(|M0=M4En(UWI$9x15s3z
Lo|`slRAKF)_bHoR5f*vhqH)e-Kv|<^7^C0XFIq*S9y{Dk=#3sh<67Ro>b3yo>O!ym@2j-hr-+u`$OKwU|2GZ2wn>lP&e}6$Quv$
>z^Z&>g0j`l%A{&jN$+y$te&Rg}^c~0p};})cVlERii8e>;jvN%;2D-+g%L?nInCf#w}nqpThNaso(CxOq6I&@<i4i=VFI~eW!*2
&`sy8aGQ>J@VN3U?bqn!8%{3#;-?toE{pQ}Hg!BAV|E9RG46d2n0M){{zSsZUjlvpk^Q-R8{TUHRKwB48Wv@cqrE5*fr!;0q4o(5
VSt|qP$?I~vj9pd{~1j~#7O^}xq0q8(RI?B(9(?aA?H24-)Nuvbtm`E=UL?Sw6|gCb@#fNAlb9FgDHo&x3iP~(A(#GhShn2L<!1#
xj@(W%grrny^UGcQ#P8~wVVWm;snw-08AobDQHe;o*t#p5yq$oL<1=d`|#PI=on@k5=kImnjr_+f|>WAPr!Yjr}mCsh-Z^k-4!3w
pOqSDWJq^`gblf95ANM9Z_om8S*&UC#rOkKNek!>qb5l+Va~ZT5rviOKBLUZ@;-Zz<@TG;r8X};*fEMP$k@GNx-V6r6v)0*WUvXm
f&5Gud2hn}U`ZTd?e5Xbve)qp4-B1}YwZu^zZth}`~Jkz4~N<fhHd6ka2_NXlX`Y1PMO3yw<yO}JjdrICHhZ^2O<os8k@KM|AVx4
j=(pJVBw5#9zHA|*VTh`8YlbC-m>mGj-h_TnW6ZX(F}eGyz>+3HoJRH=ZJm}2Wn$!8vxhVS=DyDpD$hFWab9G<I9oEEOB}+7s^{f
$X&-;>**&2<Q>HAOm*sdlhXsrZ{LrPe=pne(|3;FusA%4&7$C6grMeA`G02r)@b*3oz2;#L^uq(2i!^9#WwR#SJ9O`3H=6Mhg1D5
KF`AMMCg1v8r<iKDn&G-fEf-hI7|m33$q5E;hoV|PVkB|r5k;qM}wD|;6E;3ZV=`&@8ERWZZ)EJ^l_S#d%z7JhiAj}dGn5#Ptb?N
4^KT4;c))V`E~A6_C*iwU$$BIj<o+b5f<8@syww~s+n!IRzH=hqG!Z2KEt&6f2coDVsiBKJs$TyJdf*4`he&NY|cHhd3R?(IGvo2
!pHWCYcr8;(`|29@$d81G<x|+9fK7d>SBn)-fCfx$ih&ilGE=z`429^i<7Cf-A3}u6u2@$`gn&GKet_W1|Z<O`p%eeYn4O$$$k)l
5Y+~1KYlV@hJnO@CX#~a(G5CB;Rk#_%xo|}^vQwS6dy1(>^X<PFo!*dhEKGR>^-Y85dG+%cp~3G2^0Jf<Db9^%nS-Ei=qtDpW}KZ
c2x{D%;bCA8_!pU|9Q(+weIZ8!Po)BIfq|JWl=U}GuPoZ9|;cKq&x1(7t1aHpanX*hUlOtawp%@#BMeal~5M=00(Xgeq-jEqORkC
0r$I{ZpU+x&irM5Y1W(vwEwPmz0wu$H8^_o4~}pFviU^<X*({G{^PvS{U|#%L!zhmyB~6j3JMGN@EB?I_YcLOu*B?S!K0%4k8+xt
kX|Ry8w{TjmHC_A==S?l<{G;bj4_~O(~z7`&|o<R<sl$|sfanDCQ@>b1$}*wh`kIqRxy6t*!XF?L<K(r`sMzIe#0df*VXFkJmcw$
9$BQS7E8(dy=&|+Oxc!f?kD=bO;AvoOnaKoTV3EpP&!y(*g<<Ro-><V!$koH3hCSjaL{{^&;i}`;Bk$d--v0Z@zlwwRk8T4PoCS0
>GYps_Gmnr0w|`JPax*yCx<*5{aDjZIoY|e>Ax)cyUh2QeMgdcZao>hv4|Awj-n9j)8X(X(WF=}0G}QXa4DjntlbJ*@J!2X?U|BW
tR`gu)3cA;Kg3z1Y52`(H>mx;53lU`bmFP(`$ZY3{r$hlG|McS2JEg0FF!nj2b8iNbY(|=FNsB9!)53gV*!->Pk4M%Bsm>}yq0(?
r?bxw17}(Ac^mUxW8PvYBH`rvV*!14Bhaxs^7|N+xjSZ%_!b2ic}dv#?bvv4Huj{;LF#uMQ2KB*d;P|z{6(}awgcXkWBqA$O=Yk3
rOFY|<~GHOq9^;1)2$8LhigJVSX1;6{MaBV01+XyTY7WW&yn}Ty$Y441)A+2f!t7H?Sb!&^ZVF6Zii_HwLUI6pKx7LcKZt({rJw9
Bhc-BioXzn+zt@tfU+#`VV{SgG9FwT8h0!X?2CXpN>re#tXQo2TNNT{#u3$}roSoJ$vogvNj<&3HxJDDWUea_X7?oGOh1@#Z$=r|
1HY-?#6Q=6nen|&5MF+%Hue5>=bu-zimIvHe^vx)s>e~z=W<xg#V5#$TkULFd~sUZ1%uR+LH&|n=B(D}!Q`4ys3*DGTSq7G!_;_>
_M=bff|$@u{%k11Z8qg-B1wF&9yktubpHM?T6{8{q7(W1eg~o5a}LJl#?KCEukba><Bsq9dpT`($YGQ(&cF$TAb~Zz7EzILa>I*`
_XtQIF1)2$h!Z<Lef7zlj3_}tV1g!K{B_1o@eB?MERD;t=Gl~$*#p4=kVyb3r}tZIvf*mibn9uJStic=*l0Nd!^n(LL}(#V8%si#
#v&wMub1}S0g^=qAO86|dGH%Wdfr?SLyfbs%)a3~7vDecHU9<qo<Y?BD4)<qKCdKviXYmbaP#l@pYG%fcaD6t9o^9I-^IZFL>$!z
HvZQBDyb?~y|R(@5if3ZjWIc&MZ9EWJ<pe}i~VbT)Ke-jJ9ZBbeL|7`rE|%W&%x@yJf9)MilsZcwMjB5EDs`ph9AiLhmuIsk`eR!
Pv61gaj5)%#+LPO>hZk2`scq|SI_H~-)<m+$Bz|vEVP!=SW(!2iE|xD@%z1lYoAQ1K6x+oZWWzc)jz?%Kk2vdkL8o`Uya<`9*+sW
z0m*GvVVW$K0gUJ+ibDvmo=?x&Ne~mx2NEqk52qGbmL+A8Qt;!$$Eq2Jsd8Q_1iW3JsIu#6)~0jbia3dL-?#~ShrrA%eZ}UaoWDE
SFhZWu@pb`@BfCG+CD~D=-Gaacl4F#d@q!@whIr+A@=&|+ZyOGD&}$BrXMChb^?Zco(-*(8UbN5=EsH?q;MHkp?#FyxlB*(*U%}X
=&8LuLB>tr+xPPO%qMRx!r3_n1frya+;fnofYm_jR_&aF+hz>a81G~A*UR>|)BOIW)x%AdT^=Rt?(`WHOtE8H!qG_t=#&2iKdC_f
bMX)f5TQW>ds}XvGUP#%uy0RR4M0$T$GLpcQCg^M(>_>!*zND`YWhdbzhCWs{QZUx$<n&{lmH|`aOvOTe=m>Ev#h4RHP%oSO#3Fm
!4mGwYp~|1a<NZbsvtr^_25c*rQRl#Jb$*DBAJOca!};emDn;|MjLVm4$VQE6MK)0$raHi@!F^;50IjihJdxX?l-)>M0!(Ab4IrM
@Ao+I#}*r8A+0{l|DJATKv*XQ;p)IUL^)7X{U6f0W`B&aj0Ivgv7$0lgGsF>+0xLIEi|J^LQ)X}Nk~vs5kXBg60r$MsEv#i#TX+)
QCil6TWGd1QrXx8`&7{kMKu&ei%UZ@O%#z01tk>FGXT|91t~%tNf1&L(k0`KfyV)<L{S8^G*T5rT0sm&F%?nyMgj;Xf{LT2;6rS!
08*3<3Qz$slqygK6bn=ZBGE_$Kra#uAL4W9)=EBD!y5kR-d<Of;_TO4{~uP(H5~g3s@j3q29kZzobAd{y5TBj4`1W=eEaSO-8>IA
f~a(~;WNtiLSsMD$<disb^#xvpdRz&;9ZeV0ySYWTFj$DFjD*H9PfqBxE!aVa>8e=DokWA6g?U7b8Oy2&Hn~=cKG7r2ZpjAudU$@
H=cBEzf|>M!AK~IQzb0ynY^(aVMD8xYZXBD(}XA9>-C<*A`1cl1N2TC_+fqOqZ4huQpj9(Z=9(l8**TLmBaqo{gjY}|H%k}4myun
^ppr2c;G)Xc_&YsGh$kT!O=-H;V#oj&suP=PJ02e4bZ2+h9sZpGeWG0kW&~Ji-VCwKUUPtFtn-tZl0;R#5%dmdH&7fA*MUy4B(+e
Gc3$#WCIG8E(OSDs%1<(86t}&Yc`;kvAm2RL?aAXK>>FxO`&x-8WT)0AcRDivoLW-X^uhVF5S}&mg{_(vsD&3hD;s}-I^r?4ZNYf
!kdooHfB?i5xlGt5EfC)2*7CyQq)QW5>>F+D}vWzS0cJ<q6|oh=7m8>46I2VU6?WyEf9Yld^^2;Rm1xQ{dnEo{sp)3&xKRj1K9nm
-^r;6go04Ifyr5=>H6cOmO__r#KvUu=%W9J{k~b-by51#*0Ha-CO+ogH?42^T|buZwf@jOk@(UT4+*wjj%O<V{<nnF+pxKdyu(^5
vBInm5blsZ_7ZqBa3hkEs#*B5P3r0zWhDO&Gv+1yJ;dyUAofDMP+fNI0l{yc5_NJ-(%U(jlz&7&uQjqtrzcA~5yjT`GtA7$lEf<U
UUymXR+s~9!^JwL^>O1Nr#j@4RziDw$}D0kB&D##gK5*Itm4xt%LR##RPpKNd1V72k6TbkA0`4Zp};rZ(7$vo+r^x(jeG#c_2Jpy
u&Vt&5W>+f0S1tg8b}t420>#}QczOO1S^!us5q+T*Y1^GawK}|%izkmbu_csE@p5Fg%kWLG;KXs(8`<KEo7mNWz*Rb>E^1YIzca2
EXa8?ED)w;%v~pxDdH9hawJibN(TbO4XUXHpWxL6g3IL2FM7L^jkKq!qdMkO)!d&8q@r#AQc_F~S`35;X|N1h0$Btor6=={CS~y`
HV8Rl)brYTgS9Au@IJ~arshnM_iQs0Nev3lR1wnAV_Nvt+NTbZl!kOUgg-TSRkCZ(yA>)I6YwRU=B?021E<NBS84Q@4x0ZZW9WpE
8*QxvNpxEf#)3N?h;r?R0tk{)OvKWAyWgfv7nkq<3!~>|)4sZAM9)UJo8G4mCvg{Rp;LHDR*j}I+}8Dm_KRIR%cN1^kdj{5bF!{U
gRKKghgYeg^JWd0Gf+K8)UZ4LHIvbeHJ_WglU^yNSs<hmL69HGREqn8Qll{ECo|SR@GqgdFM!J&3x9>*S9n2+Fgf;krPleAnayj0
k>cgeSM}s$QJ%Q^{8Knc{LL0SrMc~Eo?U*Lk;)rKX1&!1D8nrts_M45C;aVR^W!&5D0kM}qLKDu%#f1%{yBr9hfm+*y}{xqL@=x8
BiQ9zz*<8-{koum7^U%nDGm-36~qpU_};JdAb%aHkGDVxEdYcdK_`p?z!4Gvb}l1(=7xsL*Lr_Pg3Sfg5D8{1ij??+1}PvEk!_tJ
{!+&cyLXc-Ol-nmlNun++1}_#5<a*-2x2;CsX>tuIkgnF|CV*)T6N~i^zz`>7jTisPDvXmX=!V!6mZ6fqA#bPvsDyTt6}88l6L5n
$f;*^D2gAyZIWQkui9i1@v;givY?GhQyE^(3$-Q`-@y|k57wCM$rOS0LSKc8^eK!<sr7Ycg&|5<l1z7s5&WjAU@a65sA|EAjbe;3
2#YX*RZKQ1rwq%V;ZstQf=x>nMvV}`0SXkzv&OEW=9KYHgMt-{(bLXvT-45tcnwd{uzD+GP?O)&?8&2=9kPU-d(iqJrX$Gn=(y<H
BH|?A)itrpicQr!(Ph*4G_Ie2129kBM;cM-dvbm~E4mTr5$&KEUn&uSdXKIttr{j(HfqP-ATML~c~ipm+aGh?ke96q{|Q?eQG8?@
PPToF8PLt57c$Q|fa9=*kveXwxGgmU!xMY|cgo8ph5nr6u8c!EB5@8n7bp>{E&CuVUuP9#W~My+YwtSDI^A~Ua`2(}<F#~;OWRux
l6&`0jm>g!YZI0j{tZQn4%D;&xHixqJ-uqC2-P8n*(7j@1j&x{WR2_+H6nd)UD5!-AXHlNU?4}lY{nSP!s*W!#uYXu@=R)Cu-gt3
2D99qkl;a1jJ|XZ=p1Uv6xvtQf38n1FA9jjcAtac(LwD_Fg!5r$DWQh9O{u~wzH%jsokzNHrL1YKQ<_$4>@p5MTMBTxg6PMRI0ND
g}Fe-fobkt{8@dU!G2y<ZsYpnbXhSyT=1DB_V;<)$)NV{$EGyOZnwt^+s6E~6g7pa2A0rQ1R<qceb)Tx{kU>0Qi{wOnOV6sdUDKT
(zU;-PBUSX*Yc#}GBP7I^Qd9p3K;DQbDMqHNp9#U3MOm22q1j84j~cMq8F-Mfp6>T;cxBiH}lyWIPKu5Ya;m0#|QgcVgRnb_9(<~
jl6If{3S$%-MPLX-6jY!AVVr<a(8Sl#mZEK4`|?Z;%LHS(n&$OBYsfKF}Bj-nBXO9Ypgi%e98m^Ac5<r$>mzKw&J+tq(}zNKFLsI
cU~MUf;IE75lm!2=x^Agx~m-pSA6sAoL__*IgkX6S#;#mbttPX{ZCv>Hs*n(NX#&o8*WubQ9QROwrMJxxJ%o`{H+}Y2ScF~ve$bu
IRfh-%y#w_5;P;$W*JZ|B}Wn{r)LT|Z$_c98QXS21d~<Y<m$@`43vTqlevFFBoKcJ^d&5#<y?xXk_CC~q6e~$iymIsu5waOPHHPz
s|1g=Kw2o}rfeU^^-YMmwIiOKbN7e=1J|e%uTRUj9Boh8W|euRt|DK%Rt){Ontto5Ak&5Mk=UuhwG<Qs^~igY)w(Y8Y9gzbFT+LG
(%_j`9yDr9Vj#%liJGbkQBT4UC`F`b4G6G>x3eP1EUXqE+0T}7#h*9m-lYWlP-Md}61YS(EELIgG90=JQi++FmIroey9~IG$KRJ%
MGx%Ho^9KerJcG`@XIX-*^hj7zl9T{P)ub_$)_FeWKbjU)_XE+???%m)b46`yUWT{MLa=yD_`EVb6q74>?ii5od})#a$&A)S6Z2Z
BK30*_V1?a=gvpfD}Pr9kIDhTjA0SjUak{=m+kQP@BxM`Ku<SK^&Q1RM2MAqy-p<Jp0mUfEBnZP%CP4BhJ(=4Ud*ZJzn0_6C=;}u
{M!oUPaLv&&}n5Fx%^IZnw~gJ`x@XbT{5&U=%FnJeipxjL**f2y@z0-lrt+fqs&+1mr06IO7mJZH-Xy<$JGJnHXPvRNdjg}iJ&u5
OS=A&jL$u@zb){xlBo(KnCUO$DD4OAuyWYXe5cR2Z@Jr!PR6ngY~(x+!RlzCMRnD^yhN~m-pceK$Z-OsZRElHm$LH>-&PW^vGOU!
rB$n*7{sZ*EYD6B^|-5A5{emb;VD{A)qiwE?9!`vMnD|~y^7S@8yw>G@?E)yZ80!#vt;-A-mC0jZJ`)w*cB;Kid?fSAB3FglV-$+
?dRz5`g?SNA?EAPfy4pkAWJSP$69Ssw;Qi@YeQvVvFyGkj#7r^zh35!trvSVRI3!nb7_ryr`?>YT{ZBguwpbfIgtcBsJsM9s=(#Z
V?n-Z6ju<#@BDPp<vE;t@G{DkY`Ab^=UALdeBMneF;&5nN{5#i?(e9TJMP&K!oJQM3;zBeyPP{8VkhMUT~a+!Ncc)(ipi&E>Bgzp
;F-Q}yz}{nF`uj`{o@NeI#Q5{Nk)HF%c_+psb;EApxBM5zt}LwH9oL)t_>3!RZlJGEpy@ahRo9Jz`5t#MkA@)TaO7)Kh{1d20~(A
*9ur7sVGWh$lTBKnQ%Zb1!fq3ghbSwpnr!KA>4lAP=}A_6hOwgfxZV~c9iHz2s`_Q8s`9E#Sg8X9a3X41rWw2Kb}L^m>ltEZjjP~
YnhPr`n-Q>Z7fhkB47E$iHo%hXI|7qVJTZx2k8>|jhWnolszX*^*e+0xj&J?GrsR%F4LLNwo6U<WT8QO9%l5tdYuFHI(5po+n9BF
K1numc8L4u`RPTE{YRPCr;+VA?M7*7V|?Fty>G9nPS17QB|MLO@8Xue<B2$*=b1iwox7LLZuc4OWtK*$m)47Q1}k?Bh>^fYDg{gf
#a}}MxE2M(6#yvU<ABKZ#K{vtBuazEZVgokai8^RVCevuTiG0Y6cr^HU|Oi9#p%t0r$XOUQ6V9Y3w-CyaZ^5X$S#w9rOuG+*AJWN
C$A*KdN~Q`V4dNQDUFZ%;J9a+j9UK4-std#gt;K8fzm)+h(r_m%+k%65Q)vXr4(v6xE+8ijD-~zLv|T(3K&oone6|7z~G2-=1D+z
o<k+b@!`bjJ-Y^>+`BzGc4Isid$6maFE9>)iYEZe4{A1a>&dX?Jf5e1ugsx!KIZhEXNI5k84b*$G(4nE4NoeakaIhf*!L~-D4%rc
@`p_TaSmj|4o)<o>4r;S&Pg!^Cif%9R_@g~vBcP7jn`D-Jf+y1gFW9XJCmACx@7b+d&4IVOJ%cMYYg$4W=(i=)oDm@@<jCc(Yicn
EAmc06R`D?_vGNv517piw33<SFQL@!mM7#giabbqlAQq$Io6%o<<j~dzhHEtx{f_xTPd$SP^OI<bt#kK52wrT<g$B?LuL0sH}~rM
jt0$14!2M-kn*cR+(>g{Bol+w_+Vgj3T}DIJ$XbQxX^Jq`K4R!trc8k2*Ln)MgH+#xjevw+<YndQeF=jpmrJ``*W|K!(X^-E^A*7
50s=J@?{dS963Md<fDiAe#XxH!O8skFIL;5=upYp)>nR5;d{<|*+yoZBij+)NDtrG>?V0Oyj*t4V3U-TcsQs1HI#VaqM>ftKT~*=
70+1x2UqNiG_=TRM|Z%c>6}ZN?6Pevw48zgA_96(jaT`~AaaA~E93$Fh-hg~K<HP}k3vuseX+bPAt>yV5+P9oNKipgAHqTbrX>B-
@=@q0dR;UHFW&;<8W8(Kp+b}>0DeiLg{FnD2Lws;e}OOf|Hu9%dH)CR$B*t@aXDa_`cH?jr4e<Xy;cD=?z^Kt&0+hD&}bN<#MIA)
CWvZ8A{uG&6FNG>NytZ)NPp$UF+YwlRPTO(mX!TFEI=5>A=99wgqRp(WzkbwH9|yESr;y^)}j3nsrR7Xzw|YI;Yg9Y2)KF}M;HZv
f%?7t&cgpM<tyqHIF63oCQr==s2{13KbNTs3`#N>kUYYjPl!)ag0KhJ1HZo@VEd_{xHdpZXc!N?FduL*J3dW!^p6EY=8emg`Jn~Q
pQDzHTImBp%n~2_NO#J_p!T03JT?Y`VGRwTlb$smuT4eu3H%YDm<WlO)gnrnWcVitAId_CQp128dSS$7&m$|8GC~Yu9v2y-LdXDp
pbdHcmXO+Ti25JWad<^7Q4rLBt}sdHnAAKsOal*=6AmB5c8Z?<P0DhAR^q~(^N7sQ{53;EM_e0r7(#T$sJ&>y&?AoY+5S-apSYfd
_Bu)YFes0yW-}4Oni3TzBp<&1#~6Op=Fl)=q?n(C4s#`I)P4IfXFx&+SRj{&zh?%2c6RIvJ-wi8Ho|_%c}g8eGYPOhra<`$Z-q2<
JCqUs)L}r$>-L{B8_#rNQxtX15X38qIxWm}PS(kEV;e~%Ndg!5aA-=Qpg5S1LUo}GNmaokp<f&tk?8==93W`vLl7)VG?XERQF$e}
JzyITw{Np$v9p|Idm)%;3mA9+a`vu8bgcr(UGEGFyPG)PqJG0$lSYZNrB?GJ=l1?k7(~~k(M1I;2*AXvQM=xK*i|zkM4{IrVT9!?
h}_C182~FLkcAdH)%cRlhJffFxs#mOkfj>NNXIchj08kX$S_d_DZiz(+>BCHBhRTH9>q<M#UMSN+$q>?Ivi2Z+J143df%2Yg$xI3
9wn<(tPn)*22ii&%|&!nYyl3#F-T0sP!&T_gID&D;QT^QN_mY=&=*jKXc9#ks0bhon9k)>*YVEH$Ohj30NxM8I(veH4Q?}v&N9eh
^O8yUhWaTu*{(L_yiI7;9h2)h$?rb&0HP{Vzn+T$3k6XWZI?iqYGYvj#BsPWgQGEk(M=Q>jTxz$nY3TcgF-72M-AZ0A>B7)M*$}B
ldtC_{b%Sp!TKP2O&SV8+=d+nm(u7$IjAi~2C04dZQ)zhXwdM}&-23Jqr(}bvk+B|h=;5b)CuZ!Ble{}{+NGa*0IruWBShd5Z<0r
$NNINmK`?WcS2E71-d<XL)P}FC%N+Itt}(&B9uFauXB$f`^hjF^-d0>W1Z|!EJ$}B74DgcsL||=*uh4^HrERen^AfC;j$V8*JB9}
fQ6-j_Q$+2$HJd)iByvj2hO9>DU_mErXo^Mpb0M&6XH+A;`T}uK?MUvFrS*$wV6#NR)hO6bO-Ul=Ah$4uqLZ2eMo34s~bt8iK1qh
3q;ucu|fPq7$Tng5a{SeiqDhV#z>~^#tEZYiWw0`EfS~Y5BEt8X>{$CJ-~XsT)D?o`y}8C@j-k%aDd{XDnJMn_SGnM4HQLGl5`2?
KTPp48*U{ypMJIY{nzHdism9(0HIitfGGf>DGEee?!xG10D_@XkSo)O2&f`T1Y-HVFX1Whm*D$if`SrVTR<cM3@`P)y!kXSJaBj8
{V+t66pX;Hzli+v`CD^~gAN!f0>(<z3k3>Vor7ry>jh9>Q`YFR^=KOL2V>T$!6obpCMW_zh6<vZW|SHjSv~M3oo^969J>yw{#7kR
YxQm<<K53adWiB=Kv4n8V3F@O@zXuPd3?AkI|SMQ?ZL=8V~C!RP*Lv>w*krIN23_n8X}K!y~=;OXsV~?k9oLwZG5*Bo8-Tb=*StP
yf+&L&QQn5V8h&9swV`{)@UDo69L^N3!dW)6q)@Ksrb8}E(yu%vFVj2kKW_qdwF<D><N<g>9{u~-wVO)W@M$IO#z^>sM4PSl+Z6v
Pr~uv-jo&5#z`aQv51KZmKsTq!WhflgLZQ#-2V@SkFZ=rj>}mv=iKHdEz_sUHQVejLqY|SqySjT{DEiaIv4U)o=y9oV)>uyA@6Iy
PHtaWzL<XgK>dsuvVL?WfG6-zR6g@@An|p6sMd)1*y=szxlLqZF^nA5dcZ#e51^2c_d!@v-va`nV*~OK@lP+B%zTkXJ<>J4bttE?
fxUsfBsSJYgY=qXKn|b~a0aX|kNNkR^4owqG1V_ln?t??7~Q)NcR*m2aVng~2(<(v6@jW*m=HSkJ<IZ?^)2_)W}<8Tp8*~{{JIZL
eJ6m@BlV5odC~OXfCdsC^oDLyA;?|WnNXh$9fF6k#o5}qdt-c?%WArZQ~jV(4FF`x(A0~ODd41Jflp%haIN!HI^eTBX!q;&576)2
pT<Ru5(n&$vpD4^Dfq}5Y`Fi9G!M2+^>qy<q<lPa|Mj81P2A}Y3#<SigekkZ@QpysUi>#K9@y57Si$LleNb*4_(P!y-zsjAjE5jY
C*OToe%m`Zpa%CK;3I+)qDhE^q@se??MH|)G&K(iW>Y7~G9Pvk$B)B506ty;$+Wh|(H%O>Q|y<pBju^QK3X3m$$P`=f6L~6->Lgk
5~ZaQ@o9=ILn3|nv9>Ggz2f(}huAx?L`=Fgb)=Y-s;i=nDHQ}t&=eGmNfU66ISAPpM&q)jNJvwZ!dx!H<GtwjaCbT>IMt{QvbqU?
)ev?bPOD-FXo=`EbY?WJg*y)?I@YR6h>)npO9;5FVw2&;4*~<WN3H?wpzI7mM5Wk4i6$(%`TD&^{q;?>Q)rRXmi)^_U%d)Ev!Ez*
Dm@+d^)gQ=N%=5@eUDSykA4~kp`cNgFw-iDj;&Ja!DQFS3Bp5rVxoT^na|cU=i0_sR-}y?#nZviam8w;f&y)5qBdOA()KzYO;6ey
SJ9INg&GPTN^Y3!io@U#8i4qB=Lil${0CBKKk&^75Zz)<N9RD{kPr-(COx2jCu;@sv=c`H&jCsDzMS-*7<AsgCO-zEIHMBf8-`mI
j2dR<+%nHNR~p((5QQ|btwBnJ<GAgbBdDut18uY!M;(286;3MZsq}zo=OiLP9P;O%Zk*hKtMn80&w2blTI<y**sWq;vmt@nbn-oK
Cd4>Ak6z2>-U4kAB&S>)?B#F1el2oDL3ttbLz%qSP@X+c5Z7l7iL`(Tlo+VVj1P~c4xU$@))j}JLY#3fkei8&onPzVu=@BY#FMXE
$`kBEuZwqZJ$%1C?}b<@3VzhK&bGs=sNq7e8PtIhe#-fvD2D=&k01-`q)^odRIrTB-|r(`Id7c+>yynO>i^<n2aC8chc+nbj(~z^
b_adnrb(lT;~ibKzb}6}nqYouJpjs^oD6~|SrCp;F0GJU@4-d;0PGk=2IxCf4kL_d#&U+nCdHVfs!9T(p(v`NT{IR=GL#Gk!>A$+
6+mPqU?x%_AeLmINLm1d$XTUoi%|(hB)cFHVlhnvOh7n<HX{nDhu@l=4I)!W5h75tAu<$1ku(JbEW(@<hz%xzh+rmaQY1*Is-|M8
rlna*|EE@oXrT@nAPo`qoK)EQpbW?*1f8kBFC;K}&h5@M{*RaBbw8{*v>z;6poG#Bmat_skX5^`IJ7lJx^%bjSvd)+k~$BEbQyw4
A`qgEC(v}KN65_H?Dg%u6>_OYTqBhLhzBDW%ByYBLoeW#NOkK`M#m2s$&6UW0q)?2`JW9f*$)B7H@Bkk?lfK54k^cO>J2gJ$Z;7c
k6Amr9Zs}|;XfhqAr#5%SPDAnK1?)7Xi(ZQ2$~uyT&E%6VVn}`5~7!au3RzV&{t0x4LQZ)Yf_~_V#+x~GZ3ROP~$19O+a;ULo`!v
C8LD&7qO}usvLaz%`;xIre(zqiDAM@JCk@pRZca=O*JVf;-Sni$&1$ENMmU7#Z|182sFYVmZ0LraS^pI-JFwtF&IiNk+%j{qlf;x
s657YSCG}MRMjeRUNx-@yj&hj4n>(w;8ck^3hB^=9V)7bA`2@D>s>ZkMMX3l8Kgulvz8YqkN6a#A|Z;?^X-Gn>d{2T9jiT04^Kgi
EL%8AM*-VV&Ffmk)>D>_lCd<}Fe)4%xLXY(sm4;<G=|rE)~1<LGcevaNs60D?6VPuB@7`Dgi)M0CWS32fR4(3k|22Ka&gAMmzGNy
PK>Fo6qIT)18nv*N1)9q#`*HW$rQEG*Xg)-tiypEGcnb&d!b<&WkXiIgM?oQDVl(%>(DwfK*)C}K%w0@j4FnZ5+2JRsgOgK(PL_5
05FCKh?S}_u-l@8!D5!{TF&;%#o!GG2yAgQv-hq8=t&dF9t{j}?-S+c<Kfz-nyeZ7jrZI=)Uru#e#(3y@->(9Gk<o>$H`J?K>b1M
$A2K$cE*^)?fGXQM5k~Pu+rGy$F~?W#s?i3DT`sWZGeQuRFuLUCfMCpBq_-T*vk<p6x2p=23!Gu*0k3}8)P@npH7__gMtbi!Brwo
0=h9`!B>8}b9`}3wocvXffy*H6e5VMl!Qve08#}DK_n$5DG<<<ghItcR1+mERJ2d<?G;rM1VIEr4NQ|5j1*M^Kz*LD)#~Z>8G5E*
&EAIt>g(-$wjDrp?G$_nF*LHkGDv8ze|LV%jwM=Ar8w1fO-2=kSOSq$Fd7F7g*0Fdi*!*o9r>x#7Mlu_X8d6(D1L6y;Trmbw~}{x
j+z{mUNN-db)no*pf3>YDMCsMln_P;WSF$6{9Trihyy^SA@VqXmO>;9FKGy1feKNC;((HyQV%&w19Y6DF`*_qc#G-5!fzy?4)_Gs
P*4pOO2mkN60nAbxCCK@pdtj}{NLej&sceE==Dl<L8qDZ88-y%opxaJpD0}I$8iK)M~NLkdWTOn$Fn%kc<puusCGwWsiHkx@^%ad
GpWS?K;F06A~`TAUQULONuli_J0Al>1n5im3`P0=IompP*1Ad(MutSDS$+C5Gcw>|mC>t+y7y})^i{Psh|{RnHG(Q_`Qvcs*1of%
Y7902?%j9#AZr30n#Ih<86rcrkiQsrJfwk!xZkfMWy^;ghysH=(vT4pCjNL(<Ea?N4@=e&di(yvDpmOb`yqLO_+dv$gAC#3KwB)W
{-N;!s<sz24Rr|sN?cd^n&@LsK#Gy3hBn_`d$||uBcUU&8|%Hi6;n%MgOohaPOS<z43LbGCz?X-Y=emJ$U*Rdb!6|L%+MLU*ry66
M)N~mz(0E+b$cdjrV|n@Br{j-)5dq-K6}1>XwNy=YgiX5VBip1CiNP^Rh(7+%&Y_ruqi_&)nWyLj(f3_W93mA&9KWp_wYU!I_$vV
h$aJr@Ic?dHcvT5aoDAUL*{i`)v-T3<b{UfV*#Fp)r3ij9xI7K9H=e>2UHY~b$zx-Vt6TJr5VR2u~{oMhd|zjAcGM?kU*{W?1+=r
A>fdngLV5SfYDX#$Ij0&oqZ|MH1rkpVVqFt4;gS8HylH|0;%P!fX&@N;~osw&<gJ;LB5!BRS;;JFoMPf7{MGOk1I8VXpfW>2w_cF
v1IC7-6d2VxeV*abDo`ZzcB06y6Eb$h((d?R{IjeU7W(e=!9eaqQv-GKTTFuUZtoaK9Z(jF05k$bW7X!v3{ly_XNgti#x2h%}WR4
rq0nGZcce_Kt>_=(6R$Ys1hwc<SONxni)=Hw6Wgk3?O0oG<+zaNuwq2sJZoKK<W%hW6}{3lSPiwj);>c2c#PX8P(JpU?Jb5I;uFZ
LZ@ne8jK)FXbXY87Z70Qt@$w=_aH*DP!rLC!XgQX>C+P73@#aqaa%$;bjZ_;?}JMH<29I<L*Ka_>d#8ZTU(($X<w_sx%Qd&<Fa`~
1IYmfqnqiWa{`CHdr^J18OlMMZ=udlY50KjUMeEU6S#@%rvuU`_kn=6nHz}34(woO)JvL=8WDzW56{QM2&j_*5<rcNTwxqK^*e8+
t22P-m}oWBa5bq3{ky&Ab|7fRqDV*>2=5|TfIuXG+m>hsY&OLx%Nn}Qm|e|m@tHGXRuj!6#L_%-<)E8qR-h+J8P>(lZItvwrgQ9%
1txo;shlv5jc{Q1xH39%;gU8{<rz0WN<`6Eg4zRQGn?aq1b5`FeJ>6QZ=0`*YF94qcsYf1%G~E$+&61zO!XN}F-h|me%*gZXPg}n
G_3U!LXNA~suV<F5IRkG2%l*d0U|y1w6omOS`0FcZBY61R}4uMI@ah><beHbO$v$FeS9XQj{Df)<VakpW3kxUEIZ8V^R1<&XGk1_
u;+M-JGT)cSk{d0g(0AgkQGD@5`^l9ETw$Va83m3XxL<qGT%}-;#Y!llpbvcShWF0?U#BEP7+}Roe3FBlmzq;$yRI`35-ZQNx<)P
EQz?dtP?P^c}i#2mOB`Jq*d)ObRb(^Y$0aju_Lw`W`_M<^h^&r4Y}Lkpxhv3b0jzbkOmml;2ju>?|K@&_pO0XqRkL8gVb0`M8<S+
5Qx;Nkerf(A%a9Xg#T4!Op94arQL(zhCEH7!@r&l8-OH&NmNi?Ao`bjZcJi8Q2@#@yMH>JXuVvP9Uk}V%FSuokU^BXAv3Up*^^?!
<Qs@a35gcn=A|%9wS_s!09oa#*xuxJg|G}}#kIQJ>yu_y-Q&3!MVtnyu}6l;?yzMCUG8Ms<?ZRauxgD#<se;UIDv*B5@et~cXQz8
^i$mQNW^-uRP1z=>{XHgxVm5kITSTfj0(pybRJC6!V|_FH>_t>a&_{abh1?JT~xu_K?=Q%z5}Wa+>Q!;Y+P0v8KKL)t~kepa%|*5
y>!h9&Vi|reSCB*<_<!pF{rcQ5KKpv6A{Q(hmx*opkiM-DlGN4-sZkX%)a~==YUsa0FoKbo#hNdVeW>wYCF^nKI<7CH->Tb)o6k8
GI=lt#!Lh2y5_p;k_i-6z*{?gxF&0NbTu?HRQjhG{Xl<Vfe+uDF!69m5+<N92FECT__T!pW6%k?^IBk$UrvUz-HTp2Z*yDgI+?5|
ihhe)(_AjrZD$bdcg^O{sgWS6Sr^@PomTguqu;J?m79F-g`8e<etK80r@p7o&cS;F%k|I~0*0amH;e*aR{a6TG$9^6&f{S6AYcJ+
0&F>;ADLJtBrO=Yk)R0|3bTk<2u`v6-`^G+YKYVTS0HPEj7Dfgj<c3(*V(_S8x_c8l3zKqC4>+%mY_xb284H#Jsi^Eaq4583WE_A
VFI!0!SrHAZw=G{LDC8XBrb!DVnRd~1*zDzS^#V=061<QTsLvSqr!NWm{c%Gag&JxR@iVpGMLHBz1o|lE>#MyG6wUdz<IqKxPp+B
k7*k)NCbh^sU-T|i`KP6K<nv}dl*|4DlbSN^pm|xV9G<;<phU2SrOWl>8?e_izQ&3>y*@!d=SE%MHH3TyfWG~tt!byI@u2J>z&qh
OPHD@I%}sxR4;jWi^vp%-;SBK7jUsq;zWf>O72rU9K3ho7h$(ylct-rHIgx43<PDADopp>HP2q!(Yx1M(W6#lrW67ipL4ks4k3i0
SujZT%o!6IOD~>rM;4f|tM0T#X!MVrith02o-t&YunGnV023BMwLPQ=XNiw8tl<KZNdPk{yr3`9K#&=oEf9OI?9v!~aKn_qMUqEb
a$<2&7G?-+Oqp{jhGDW4ow!J9`PJ5)P6Gp1;i&}G1dJj~MiANqgc5ysgm#GVh{iZ#dq=Kd*JD^1NdkrH`zxc&o%<=&YBR5?of)cM
4uR7SQ$^=m7AfQbLFr=DCxq&G2FlDlq0E`k<m=Ufq9ehm;E9fUhp-S1Bms~YP`kbztN)YmfUcYRi!bmI{up_fkm4~qQXtbYxok!P
X*8ECF78qR)~8!<`o6qmxK87b14YO$^x!(k4xnA0-fjc{=x#rqE0AS83<ib|kR}ddh-<Zo&Z*dj_4@^ZIR6-aA;ffWK}4X+0U~uq
B?t#3Is`AiN0crJq)?znDo2l^qv0li#&R@bfn<@B=m~i?CqvJ{--<7mVd4*L@ATy3iK7Z)Oqm8qVYXk(lky4_L7{FWIbW2of0fh;
P|wAoiWN8nS9yd;JWz={96)3~eJ;-OIM7~~>Ewnv*fjSmO?E_Uwf8)}FzjX`MElmCJ*|$k97E`F2RfMr6%zw~m=a`LI_OU{uO?DI
r66`1etryi<;mv^x19^A^%t)q&nHNFc(X{bIbpO8GMF<?W-t+8XVb<y^IsXE*K0-q?)%ilj**#8!gBh+{yk|I@KD+GIHA&`2<wv_
c)e~8wGu`kt3pvzHeD-?d8q@|!!9u=NDC~CYAk>Rn8Ith7q6F_FgX1_l5l5@?8e&YA#X$lNN5|3Ko4ACI37SSH)s+sL#BDu$S6=G
Dj>BWiAYT7?AEUirlW{B#10MtgGL;{5h<gvQx)&4o&%5H^`~hM?lwwdrwzz)BIIF+)XdUJL=<EWP(p>(<s)%~jEE2E$PF9FA~bR|
v^On$9YsKY@2cThcmkTJ7<||a38zO<G&rq?=q1$;6Q_BB!pKI>#5Ni$<NFi8GAzya&N~<)w%kLmF@lp@8zg8kjf#Yb3MnAPMFgt`
Q52WYpnV8Vhy+AX1Ogln5c)}{q9Uj6i+9BM|0Gx(82;Y=U8HuW@`K*NvSo;-gg@o%mnEN@FL7YsGmf>pnj)}drb#5CnT6AJpfW70
Qq(%IHh`dg%r~%$;SY#@C*}DyG)J6RG>IElF<~nO)}WmwQ=Gj3%3yXK{hpDy>P7u~fj+0NolJ0Y6pB@`SX&^9MGbZ|$nlJ08OYgT
B(^6DhavmrHI(qs)><-#&uRqWQ_d(TYu~9tJp=ICVAM^=nFnZpCA%X?u@M0k48aj863-cUb(e07gDD@bZE(7dYes7w>B8dcz7@zX
2JLg-#v9_B6K_15K;uUpCPqLufKvb#*oYv-5TVkwGj(@N5(y_QMNl&Hr&)6BRJ9(M{*plr@z;R`9#fnRcJ6#%n={HzL(vtAtRKqJ
640WgSqcymASF?oKK>W>GrAQ$*`M}MCn#d1KZ^>^0*@{I`cvho3&2`%he<T3HRA5yoFCY;5O<wu5BOV$x5-bVxVxWA?zI{;Esa>v
(UbGTN9nU>jIauTX@HVir7p3#ik4KT5$xw1yh4=V3%H}EvP3mG&N7CrpD<1dvkGdSLi?af5`%NP4-S0*d>9+$U_NL8WunL;3_$0!
??&2`5>*n!MNx!6AGoxPar31NGuMEhMeseEML`h-L{TsmF%MacIL5+|X&-qNNlO25$ad#zuw=VK-2lhfks*VrSW(xT*c9B)08$Q|
K*Dnzy;`cAkI2?}G>i$J(!@L@lq?chqDkH4Q5XD*$Q7~+OdEM5K2VZi-MSKx`VKsLJP%D1o$k%VX05h}jv$DX<66WNqBgKJa;_%P
F9;kiETGO%NJxs-gCM$GNLuNDj0;E_C|6kso@;~oL?k+!iM<Y^0#PJTVuMf!%yT`rG8wTU2W^=PRUj#HLqbS(F#%Ow;pL)7NnS02
-~peBRtiB#B#d4epX^WaDt&rPZ9*aW-1uk!h-3{MUW^M6X>P9NWNfM$L#r2bD;wbm>TdTiB*h98tX6>PH5GOsN00!>Rp_Svt5B9z
p*3<ypWZ_ZG9=MLp%F5IaR45uD2SN=sDu6T6g1*R;lzWnQ?G`gZc~z+m?Y?JO-;x>fC|RoKf7)YqEAuD4180zcMr5a?~kAdvL;59
|4G7|uZR>ev>H^56*8iUgB=+^H5L~VpH0uAFty&en4{6wu#}xUh7}4GIl+u**cup5_G`4tZb~3viZ<?kThQzS+wQ$1?N5cE85ixk
z_70gwsC9^xtuV>S%*?38ge2r=t^Q2X=|>kmjOV^hzI~cz#|H%00{51)KXN0Prz0Dhh#>b>L&$cGEW6PEmHlz!7@6KiLB4<uCB+u
j)Ob_{_Cvs&+@zlpTc#evLj7lt4(qnZ2DzV&=Il}XqZw&t!545q3*CBE2-DOolnPpr_h8CPyi_oxg$VN8{b_4*z>nmB=T%;xtpIA
gXlox3&7^FiQ=KDVV$ncmD!yY{gka^8PVc-jAM146-m5liD@}!6MAS{U37SpzP8gtOG`Ew&7#kFCUZ%yWvX#mYt^@N*Syb;<Qbn`
zJ!qpBHXDA%+22OsOwgT2SQT3yS;(zhUpK2NildT$?*hi!mwbTBnupG$q4j9jNgq5C8V7ZMOHG<qe%xeK5B=4T=f0?R$l>A#BtAc
je94GO&pDl<f9s>qgqUDs9j~5#!{d;Ju|H7ok*BbQ2uUJ^8S7tf(OVwBns$r*)vf!JU2CAC__2cNU0a{83Rcx=g8)(Flc0VGiel?
<X)m73m_>_5VAQ{1R0Ah0k(k_de(_$zmZWp(fQ6*u~V)p=U%FOdd)8Ray&7=2YL<<=01nkRw#<LrK1Ca9YQB^9iNayI0%u?iBVBq
mK36p%xJ2bVLH#UJ5S4Ljo9pHOoXry4(MFkT1W*8KKSr_k3c%~r72!wVQMNgn_PvIAGYmnhS9(PY=V}lMv^6{Wx>paU6O|<ru-Ze
AJ6O0uiAQHYVX%a%+XavkYfc9K_akP_?BxMa7oEWJa$Zd;rawPeJsnD0gfH&;FT=_KQd0d`io>&OkoT|j-$rlNCDXhAtOpbBq0*C
sFD&3GQ?CutjvK*jEf}=0@5(Ffk?cc(cp%~2euXo8WU;iIGm4d9;4rbw?m$|G~MAdG~haQq;;Pzq?$U&erSGaK6;-r^!$NTQk4>|
0^WqbWM+_e2zrS1NEo6il7Xd^zI>|UeO<ULVldFrprC(KME|Gr{svFfc@7XpEP_&Pym1q_;%MoAa=hfEhMO?>6$JnZ006ISIy*NF
AcJljZW?YUln#Xk5rKr5h$2KsBqNNKREJT+#Z`0ayjC)*qpnL;RH-8zR8nYMvQdf$ZziR>7(L57gnyq}Z!$!GRnUT7PAl3g<tR`@
Op!E{j7<m>r7Hi<LR)BXF}6oZL%YcX&KRL6kdQw}NI|dAnNamOKEHkVN9JQ3Bb$A%*O&76<5L#cD_T6BRA+rrg90PdU*K%^a{|k0
yVRKyD5>lApH}$5|H93giXPNTK&4nD8VV^vDFT9pa3+xSh(rNFNLNQvV*?Oov?eeyX9VKgd|OQg1s#Ls(@@k@+*&TicxW+;WOO;4
wyDh8VTB;DwXmWkLV;3N_BFmU>*x=w<8dWXRG{-!H_T&0paMYZ+KnRTW+z)`1-<pSUu>voHp_;w|F6x*k_vuWX<CAm=vob|INP`m
<6_WJXIi4jR7A9<N1((VV@&~P5j94d^ccrD?F^JfA0sc+bo43pKAkG^#6TY-XvD6lqU@or=nt!sJYbESWGa5&lly4?w-q1K#VVo>
tdw%i!0>@o>tac4BtT)Lh{TA|)dO)Tk|qKG2EViTe^2c)hnn9NC=?P$xQ^`xY4LxA)Dk0h6V)8!F?7_aAKgp@)hHOoA&-gmp|(i=
woSRoi<6O<*GVWa(3#THZVD2R)S?~T-JN|ff38oeA}L?I?&I6UdBsqUIQdOT@xD_sLUjTf3{h{B)`*jcdv|{SYH1F>c-(slQN-#E
*sVRgvOs5J?#2{LP2RKTv_HaJn|7hW^#XT)Z{%J2YZ=hA(hBkJ@6MEcQoH=Hdt{{98=%C#R^wd4^VeGg>+~!TP6trg*C!(c$M)QY
K?8s~;!I_!NPqaIOhfT<;fo|*;}Iug0-`Xz3|=0TlgF(M2ba_%A;-3meS2mH^%97Oi<L4VUSq!uu$>YE4VNt~v)s)-iTwR8q(JNB
tS_8-JuYPpb{G_ksva}8Q)Lju&`8k5kT+*s$S3WPVd(?U|7LqS)9%9ZcgG8)h7dt`Ea5VKZj-+F&COrR43N@o6qyYMsKl`!l%vH#
&_o*jQaW3`!_bt~RXr3>SUL?F3T?AeT5uN5hq12RZox!Dc3cunArVwkktlS@>=GPPHD^7pb?RV$a$X1Gd7X6KfiSSWW)$nYv5u4A
_EGcZa0f<o`QJ^0G~}PTG@bgHodo#4dZ!7#rILFVget(15Tqydal-vd1VZCzlp0SGvoew_By8SBcB)Evq1+zG8`u~Kg~Ny4?~piY
uJd%z7r%~sdEGWyv`n!O1Z0BC>3tqcRSlOj5<KyNvM4C(!%rc)ZGtXL3{R&SebojB+dcMo=`4pm%MQp&3o=mBQDEi0tt{gbc$lcD
t2uwd4xx4H_6Kk7FH1=BoV1L&u>k1;QPMzkfXtpY(q<6!C)xn`$w5KV0f-${0F(ji<ez9dB7ULb8XEaJr9B>;aie6R%!kRxE`AU+
qoJV!f%z}gnp2Vo#0YT021x@p$s9rB4zgxVj0k=Y`~TA+toeR;UNY%YrXda}b)m(&l%Ch$!zSZ;HWOfZp~%$@kz7<UwMjTt*>sdr
M`DNytlBrdb=ev~H+Q_6jIqcz%EGX#?~vr~O=3HF%&=f_jU`!xkC9tp%5oAgD#{;AKCi`!JwdNqZP7|%;J)60v#BtJO9d4{P{aW<
N>Cx-{7&l>N7*S`Ag4nb1sOe_z9u;64u<0?$T@~8hc=in$<_#N4WG~K(%rG*ya778lL9<@;Mbfgc=GIjt7T6B?S{uvO2+&18r=La
nZ=V^(l-%E$M9y84YF2<swF*$z3q)Tn}alO@=V7E2WaXB+jOrZE-6#DV)jF$Ckeo?MqYltH?b;iKEA|022WuBABsworl(bpnCH5l
<EWjIg<%U!7$QQ0Mxm8xHqi|d1B(sL#0!ZXPzZU0zPoJq1Y3SPSa^gZN9qUNM2G2*RGE`I@P0Wlq~MUIfQv>-DkZ51F9d0qvSNma
sgj0@C7`2N3X*~%=y5VZ1tb$plQNT0Qg+1BZNCA}T?Gm0)MCg*acPM~5rT^%tj%1v6Cb{mIbyc?M?J<*m%luRq51PA#>FwCL3zrn
ks`qqh=8OK&Y3a??fXB!0Ga{#pLdJ{vMx7t?1g4vQeCM`C)nCbH@mM!8WT?uUAQrQPlP1#BM@k*u|xU@M1++oA&?4Hq$wQaOeo<K
*9$;~|H4kpThCJ3+Zfos@(K}<gOWuc;Q+;KR6p+HCu0o}DWSwxjZ75jbwyG!L$QdcCsdtv(};<!wNXVyP!&ZbG*W258Z=vLMwo!3
8w5i^Ock?jMWTYV5=~WYl4hthVVa1N6r=(*odD{I#nNQfph_A+m|7Z2Xi5fwXjp=k3PjMF04Qi0iD*gyp$LeEgw}|bkfo#{n3O46
K&5DCT1F%(Dw2Yl5+P!v5)L6sM+nek<?rEj;_G>Ccb&c1_%X>(?jZ<P5GYio?pY1oD7{-9q?{FlK&01}3}<o&fi%!DSPf{l2pi&_
!igxED2AqE5E2SV3n#aw(bqWo-Zm)elZbo7BHYGH-^cG?J`hUsJ+`R%EJM<_R1O4O#j>L>xxi2m*TP{j{0axBHYf`m2n${jN|Z#J
Zq;?D2S5#>1F(As<^g)c+syTJdgiiSQ=!!-@$LuBda$EP1uGE}9Y*2YV4O@ZzMZt@ri$ORjrC74n`F&$&WE^2MTHui(*O}I(uf>#
GzYFZMFkG`V(pZ0bJGuAEN?~Q!43g#(n64_WRKIg4}$><2i+k4{mhI&5K;unFN!dxy1Qn8F$&(%P~WsRjO(3xreM%iw+QIjV!j@j
cVRor#-khEYwX;9M&NLdwbVx-cM^g8jz#zx6AH;E(YFitU8ZxB5h23_)WTGdKhlXfG_3PuLaHJk0P1iMKjOdwhzddw7=&pkQ8hlZ
eqW%6Bb-2M?)t5s%YNgeXT;M?=tlRb4$<xdwpN6K2_zhVY3O`^R-vpe#7B2%59<W~QW_N~mLUFo1$Y7;aw*I^6q!9!x>FTU)d!fG
bXUClAo{pXj5ca=C`?6Eh{6qwgmo#ZT@FyBVBj|-go7HX5Xy*ys)0-{RYu~D^C045tD4fsRL0t)ma>{ksKH~SZK}AsA}HWBY(QwG
(&)vbPP1ApW2D?*iyEfv98XJE`S;7-CZLV57Iq>lXRi4idiNI<9lMG<I(vFC6RdR+C#yV99-I{Qr3vqD^=Cv{pwjGXYZxMa^T+Ti
pOSt$5d5X&583kiLY+98W(gQ$6O#@MBAW%+IgJ)=!2PIabif}&s6WAi7&}1RKDdhs+-(kZG&3b9dXljgFq8-R!?i@xa0eW&6v?!I
EP!p$2XIO3PO*CTAoaaCau2*CVt}8VG@#K;K?HwBG@(NTqy+^svVK>}U(c2lIt|KIG1rEahy$VM35dU+VAhZd6*de>tc&R}4J#Ef
0w>s)KujK$^t?h-LfXN^3F$lfkM=%G($lf{oUx7RB1d};=mWisOy4>>?y^L0xc(ZFevuEur{95e9Opng3}A|+@&ZKf9j7$sE35-!
3lWDH6^IbRQN!u&<R;Y8PpVV8O`SGSPXrE01ttpYzl#dgfd5Vk<WxXKKz$Z0lECPp?qP}uf+S%WfdUALl8}Kux9lN;l4<S97MSa?
pB#XDgiOc*F+$MG2uNO{1jXYCkCqXcQiP$RggNrPSTWGOpED4>{|<i7zgBs7;|v6UMg93RU!fh~R!Ncui5p-dbOj3<Y-Oop6n^pm
QECCkYC~u$Ke*pr8$<s>aVLXzLYt~aAXE<2p|mlC@PTJeGi*hB8ZHXkI)1l%uRawyNvT<oose6zu7<m|YKDd|gKQ86N#>9{pYH5+
)ah?VbxYe=Oen()J9r>p+>Ytjlj)LhN1&WAz)s#Npn-<@nk1$BT4>C=5n}t#sr3W#kcdF|4vrnZr7~>zpB$ek4LjiPrdqwOn`d-t
$6x~|G7czvDqh@9EU(U*j4XP#Qj<+cPo&L+9q2YQLcmQW;@1Te$Lg)Li_p-2*c*_tvJ{UN2*rrW+p#6(r(De^<Djx`^3ux@1R0Zf
8WJ2&ZZjhDfmnnZP#+k?g$mGvQ42~10wbrJ>^;0tkTK&H4`=)IG-3_L4Ub@UN3W(!;`tCz9@i7xNWYCsNJK__`xgp(ln<g*K5qsf
1J?pRs1P`iv>HK)Qe@Kp5bA0>5s;y25k3+jpbjC>(LtvH27om(r9=o&B`HHl8Hl)#=sC!<O^skt6kwWRVfIk{Q`_4U1Fou*PKlQt
JQ@m_cOp&_hFV)scbaTmD*Vzuwhodhw^5H5L^dhfYp4T{VV@yT;IGmjnnutL004F5)EtTQo#*Y&8Me-G^8~1T{b?rI4ZiJg;RA=W
BsgIV`|O-J$tT%tIpUB|IP7b+n<(se6SmtT=tl^8zu-D$u2@Cip7b-$OKFT4Tq%iqk}ys}8>J7?wGSVS<{|i4N#V(5v92AGn_Ykw
tDTv&!0?hh_aJSzd7F*af!Wr>_xGhDQX|12G;@j)iYYus??b$P%zaUXa3Exp+MNwN`Rq5?4@srRw+eYqLKe=sOvz7-24O?zBZp}f
@Y$0jVqF!_U?(@IcWmeazzcY?(cTzFm1=+?2@i%r4H>n{bq_)^R!nbz!hy;Iiiq<MP=h|8Eoag;AH}*gfTYSg`**!-+b6e^`hQ!M
DBI+e#)wpv5o#9Ir1;z%5o?T5F^xMEW^ql5Aq+FKqaP!8!*$OAI^s0847KyLeje@<S#_b)qvmojtj|rgC7e1&Nv0s#CuXbqO~h0c
A+Z=Ofl1AS9yZ(?44Hj9M1$y`KPwG&>)KF9;izvo&bd0?taaKT>%GbGkmnqS1Brhdp-|VQJBPV+X0JKt+7ff=;umx6sXEG;DWnLN
DmMX&nhGzLbIsQ|*k%jcLzJku7IN?X4j63>kE(6gL&TlXA@2A<;Q8pJJ9VcF^?NO~l|(Jsh4${?9}i*e<jONKjlNZsp{hp3L=@6y
n;^47Ajz->OEcy9znhlWD;RV$3XLg~Gv}zGSYoqCRQtHr9uJw)>R_gg`>|YL*^+MB8Lbrkh&!tl1nC`oDtb672GE9uatKzSalFH5
urBUnMH(#QMy48zO`4@q)}eDnHkj_&t<Tdm!J9)uTxi)>1<Kix%9dQYGN7Y&>C)pfEFD3m1xE+{=VLXl8;T$)IuRk)P%N2R6cRlc
R*C-pKBT#E<S~P?WUjM-C}k8e<ta240!?@6b+!Wmn`(5lVrtqNa~qCCT<3b*p~noR-X+mR@KJ-yiSdAqkob^s-yggIUcUpV?LA%w
LetuwKD~AJV{YAs6L@q)JP>~-LXf2zKnfIgkfolb^68>b6p4jUZX7Hqawhj<7G%wgJMtZ=?=zAXbm#~+5C^V6pfL;+$FS$TQ~1AY
0Bw^~LOK-1t3>TOfR{u3J10Ycnzf1wf{|XNHTU1nYPP144E)CHNt~v#-#p>V&D(;UEQu!T`({XxMi?hX1dJq@bzi2-8F-Glu6jBR
#8Pim(UgWVrhsj_X9XO~1O$+qQw&oSC`4Jat0;j`AX+n<+{NYW7?G(k_Jul<s+EJX5i${jvWPf7_MH($0fTc2NJVU5-lpggH4&`C
LkWUmyLb)^<T@H5LJA_WRfIwUFa$_+)z@POLDQ|e&SwMHM?;COLzmuqd;;3fK8z{YK>0w2ex0RltuckKLxjv?dQID_v|zw<Ez`Jw
&%n+0h)?3rU~XTt%Q4O0nejJImmNX@=tKVXP(9GN0CG*Tckg8xi7HBxsizY3=_oofehZvK{EjgHUR*&(O*&{=8*Qg=kr-zfd{tY&
n~Lg)ys=DfSwtIbRV}1xXXiSgokK4RbPJgogP90GQOGis@h*<4<7V69AJ-D%o;0hCO}Pj%1o76<(7f(FL+?mrZtk@3Jn1Pwpaf6X
!1|1S2<#2>=L9b4L*4^}&<Xi{0mbBj9{M)B0LsJ^2W9-;v%}Tpjdj=Gl;t9Ak@J^)7iO3;VUB5MTmpyCzAS3As-`>_xn$QmA<WPH
X2Zi(f{F~!jTI^$?V5Q@7`qNx4&g<Iueq9?9LDj;U5Udr#k@BJ?k8UP=hPS<jQkisBj}%KC!@t5Lgy!EW^z&A25iP9FIIBLJOFA)
P&BPj^&5Lk>Klv(J>qGQ>^&c01d%uF&OfHDME2Ab1QsO?5NLRgfURaCHq%iA^yl%4I;9WIG~#Ws2Bkq1WMHC+MS2581knV@Q4*0I
3}$UI%1TgGF;x)b5z2AIsCYz!c+7Se(sXByAqgH6O%%~ZDOTDMdjWq7@341@kKaKA14#W##5#?9{7^K2huPxcJUH|dvPQI=V8T*F
_0A@)Si$GZ1KrTaO*bY)HIzEeAO__BWPzuG9CZ&)-F@e98PiYKz#KZ}myqU8QW%*b^6X^Fi(xo8+;`|6^!gl2LE99S&aLD4F>%wm
Zf(>PQ3tI(>w4($?LEP0&wPv=TWt-aK1ev^`8`i&kDGK7sAvKp5)g`3REB<!u08xpol*(%3)wi3cA5Yy*h;5E?V30sv9&n{SAN6e
56Djm55zZXB8OD0#cx>O;J981f>{IopI%PL8}3We(gPA%-iu6<6sbf&0T4Y?jF2(gsXoR80-CQK!un5=97PJ#d@`8Az<j}|f?$Ex
+V)e@99lgE4oMVUAyNkkI<jeihylx95I76{hri+Si6`s}Wqz5N`JQz9jqqpL%hL`d@d{Q4Gvp779Kp~>YX;+d?pQu`29_fqW|D+F
xG#YP4xcMHFuR_3Z&PA%*1rCkHffXQ^945S>tBW)o~}{!Xz?V{=6{|X&iKLbEFB=jm~cC*OeF@}$`E^deGfj!qzVFth#{p&l%$9j
nh;D6@<T*K(G-dNkh%&njY&aN%|aBkjRgu&(iDKukBB;Y4GcjMRnmdoiW*R*0-dADAUN+ZcKBe;iQMf@5C>TtKY__pYamA(rh5tA
P(uU|Q77oe0y=e=M*Faj-nt)!N@z7vI<txdG=Nem`oC58zm@otAN@HnJ<QUpmwXY{e3vKnQ$1Oskft94W`u6+oIUN#=^VIj-*LKu
K96&q%A4Q0%em1o2apyd#B1z1@IOz%NvI&ezCfffB>IO=c=zGrp5q0h*ib~C){o$I^fR{02y$#G=!!`EZgN}4T;_f|CJDd?paSSq
_3Mcb_>*{F9z+E3A^P}D93t*AxRIepWIDheF9`KPieuItq$ikcPpglNc%5f?u>YE>syI3Y5U>!RGk@fJ&A@%S92va*nY=z7ba2fL
5WMco(?*kkc;c9tE>(tXgb`LMDAUm5QiS_Jx=Ly)nIR~sB8Vx9wvNZ6(GzXZbX;g-GlZyyoPI3G#TQg4G2+rPY_%gTOiGsml_@MD
QHhDS3Iu;i5D6p!AeR9d7hp3{Y*g4_&GcrnzynfiFGpk@JRuB*i#2W{({f-_7Hz_bSXP@cyUgPP=9~*4kR6C%l*v`H1lF~M@3#X$
XxOQ%qmy(MMFbdOzHrc{?>umtIJ)6DfyWw~1dB*@G%cL4kP?Cx7`tfMy&-d_VrFJq?(w}Qbj)E=I<qujiHai>oLM^tDfV+o8z;EC
xHRfF&AF(^#bYp{8#Qk&UdI~elJ7<$)0v@0XqZrd(v;$|KwL~BdnQI;c7wEIEgU!vpSI~@5`q{ArHH{15V`*@y4wL}sn;qFwM<8g
k{T*IF`)Tz+q*sX<?o{#Z%U68cT~X^4keb$E~UKCH4{lthhecMDascy2~blD1=v9V5Sp;$5d=z1K>WxUg!8tAG(~(fN3DfpqiHfh
*`tiq$c3w*o<I<2HO^dag;`{35-4Pfo2ZnHlM*+FI2Q04G$KWa33GS`hD1ddZ2_xya$+HuNMb}6TEdp&jJ07heC0O=P4?)Sp^{>n
_ZM5j=Z)K|6eE?Jy2`5!pqtEi47NGW^_GV7ZiEF1iB`^Vm^w?L6Cwr}(}}Vqv3ha`Lb1fVC@^7^3r8#rae7%QXIXd2Y+0k7^)~CP
g1A$Tnh|pK(X9fzrQMRSq6V3a23E6}NES=FTfOOY3_5Ct5n>c)U4Ujz5*tAVWdfXZyr&yAlI7MGa?CYNFvJQl;SFw;=X7b8uC=EN
r#b53QdlOPZI%WacmTUuBycnh2v$IwNJ<Qd!$*0V(V*6}P=qI-ajI18rI$j9AjBP;E(Agr<jW@M`*MDQQB5MItM0T7H2uE(uO~)_
G?>>0JIqHdG?|o=6IY0t6eqs#tG9#%KA{j!fPQ^s4viX7prj~+f>XK1z=q3{=nFHsybNaSC~P?_FjeaAa6_>Tz|usP-y-<<#j_rL
xVp1;$Ir$+S=VM1O-vz=6&JDltX=n;6dKc2OpPj+S%Ib<c%(HNFg0z<IaBMI1&h9v$%gydIv(fjS32~j*A(#~U>|p191?gPg~+;Q
IwUAh0NSV|$~LI5!zhVzuZN3too_ir;L&H6?v*D)CiTVH*P%xeBc>R^ua7J*wg+9EeW4HKCVaccrs3`oUxPs_X={D>Tq%<<z~V4L
@W7fWm}zKf8fHC=l3O%ks%E9D7TW{}RW($U*f0fHGB9p7Dw_?1;jvId?eDM}d*_wJoOFrkPLw^^-H$`WdQtQwkWm180eh<9=||E&
C3u{dr2@L7)|5EiT$^Eu^t6uSxX347ic2OjMks=qmq=?zagL7nk9jkQ41_1Pc*yMy)7jvxxOl)}+^Yszk&9@e28!ykDr$iNiS!2l
PYo$Tr6)i%U69bkl%dcm@;;xCITrg7pf<|H$JFTDMuO%H7{NKoZLUcnLTDnAs2WrGEXJ0DLYBbki6{zTh)HQ(8X>5fAfyc@sRn|W
jRt{|W{8SqNQoq>D2b$?pe95qp(r4MrHP_wqNb@JiV+fqq9BT)Xap${l;aG*ecqrwdvwcDE+YjnYWT?Gc?1+v0ZKHd9c<`7Wm^60
m~POCtjs!)6C|D3i6aWcP$et9G=h!w)q@^7_uxDA2Lu<dZhil66M77(-jJAI6Distu9_6p4cTCVDQGDQV1h|xsEGuoks_)Yl8TCo
5~64*Dxjc%(?IAZSd=0NsX|JIqGAe6Z3Jy?Eip_)O;a#a3`is}j6^t`pb-^=E~RQBf{7(5p$arK=m3<BSo{$PB2EM*L4rzC@c?@~
cf|n1*J^QTM57A_o%}e{C;lO=izY}!KqldO;7xVV7-$cWs=-B3Wx<3TW+W+zHQXccB!*L{74(n=e7<~xrlbgxj%mpUGMIkf5U7w)
0M-nRRF3SZccOavXK}N<$Ov?xX{b%|(jN#+l8a3M#D;1LKXisrWaU3`Blx5SgkxRTUAT*;ko<ku+fx{L*0A9Fbb9C*oZErL_!Hui
kPPX$#`9l|)Oe3WKg>l-%rV(GB8MV`%dUBt`|T&>OG!u3WFa~a?Tw+l&{#bT8~N@_(e8izs5|vW7LP#Cn5IaI7v&@DL)C{-kbR@^
ja`3vJ)*`cqxqZM)nTMqWV9;`Zj&xmrTg8wwrvDq^=`P{8krqNq%4dz7!S=VsTNK!rf){`L&j!hP?A<f-l<q{nqkv}fcQvsEH!A5
VF|E6a{%KF&Jo}mZiZuEf|k;R-8RFgF>D%rZ(%b~5(I)y!M0N_w3<w^XcI=pq=^&xH_i+}5WXW7jCIsSQ}J^vXuW2TkUJsA1qP{_
ilNx8qa_yoJdY6t+fJQ94N_8+KxQ8>5&X&DNfmrAjx`lkI<CpxGn5~K|2G`pW?+ihss{rB^b#5x0UID8Q!@RfSYnuvVi=RBv}DYs
Z@Z1b7|c|<8XZQ$8beNKRTeQuR?7s;56t&_un+c}beiMi?!Z|fhv9xzD#o|ygsl5o!@>AyI5a{$kmC?Sv}LsAlDlQ=#(u<{n0S!q
QQOA?pZAAp>+tS-d(JD5O-~17=YS|umLNzLnIw`>p%NM?4Z3>phgK-{ptGgiA&7PTe{fKLH~tLJiUuuGs;Yp9MvWPUTx2Q0X|&vg
FWn=_VHA#d$P@-u!G%_8%2s|`x{uDHhe@UWo_9)VsQ-gRkrJ~EpvlZDCq`0EjY>09Pb|prBY0HFX<yugk5EpkX-KMZ)AEdK<?deW
LdYJ42Ils(a(;|ZYU3Nv<NEdxbpC~Qfss@{=F5ZQ>{LFP8U?7DVuE)94$c5)+ez>E;|I@w&*_iPbM;4Y>Dk_dy<!9=AP%h`Fx3wb
J)?tvE}e&fCkUz&*B|VG%q&P|5XzXqIYJCUzj$O%_Y$X=k5A)zN<=2q4uTvcR31eqNDNT<;c!Z09a2)Bcj|**&_}#-_=DR%rtj&b
ekZs=?EY*?5I$lH%2e7Z0l>w8N>Xp?!GKAiDr1y}6=U7YIT@r0{s@+@<;AoSfj)^q!iU`nEIKHCauG60QqXmQ8gk$5fK2W;5*XQ{
A;Ad++`0m%Qvy<;5h#a@pElh6zCS@4bRW+=w@>x5m|sco<PXscG(l7ZBs7#NK_E#eY<`1Lf*{1=UVvY=JqKTWXs(y!(ptl=jK~yd
StGl2E~thcnS>&sq5?{2Sdt;7wn4!ZMCf#h{aEn_$<gQIBfj^z4q%SjNVJ$?B`7GQpbBU`e1PUhSsiTIoKztcvJ|0S$#(4rd4l~c
M88w{kfGLlv5dP+jZrNQeC#?QphXd2CLuw9kg0Pwl>+;+K7-;gj6xZl)E+-@eUrQslu#qB@w&%(lz&3-!QC}76qxe58WPc?#dVb#
qRqOr-uiL)Z0DGwY3|%2hP$0$%;njii2&wGK&2?E16eU5;!(gGPGjFv(N5tloyq%iYy<@mQcN`@(Jcc(R24`CDpHb%iH*YSp2#~n
;4lH__3`2z{xGE}5`YwrQaJk6I^MHUW)!ZQ7ilvQZMu~7NIgJ&!1{aKBNFK$h!Q0V8c`rUEJ0K>K=w$Xq8r@+)Nq+^YmI_|Pbu#{
2>z4$InHSP*58<3(nF*;>`B?{+mk<^*EO5M<M?38UbE)OK5|d4q9}{xcW69Yp}>98o@F9Gry3*cCX1{wUo!QeI>C&DV;dh=ClOOc
NStRqlSCUBB%<!4xk!xZIxtrQ5YZ4+5}F4^u||MPS(J!^K1W1ex3LCEwos)jMu6GVF(x(u#2Si%FKpD4LK8$apfGyRn1`mRe^e$a
5GV*FI@h}|Tic<3WQV?aIuFUS=A&7J=1|Z&599U@RF^`>(Sg7O5e{JAvjd=#hhfX_k*Yj+go!1H3~PkS$TU(1*gupenW2O37#vkq
8e)*>iDk5DBzARFkKOL@@GUQ<#jwH24a7WfMG%~WtFlBjKpwF`PSQX-mj*%Iqqr6BldwBUH<WIi^1QxXS_R#WG_ZQ%+;!0*KvDvq
GKw)f1{QgxLlYoiG6$ilH41WG*j;0$eW-1>z;3bt6r)HaLeZf|`tS+B9)g6#w9;sBN$ElGglM7ZPo&5{K7IXt*~(@C94iP!v|ea(
>2^zrHKIjWf{J{DEEG|QO(d?38pHHX-9$G^Jpwxe<Z<gyqam}V*oY!Zc7gkv56aZC*^JO$KR4veN9Z%L6dJZLlDPfcCkNRF@`8bK
CV2nhCm&jXPM<(>PY~|s;g25M@V4x!s)!SRZN(QQji}aG@Er~;HLZTl9C38aBhnXyAtJ)E;T3eid`n~cQ`p>aG9ZIYTy;a;oEq>B
`j$rqUC^HgCm1qn9|`Orr$6wIm(ig!X5lxfjio5b7kWG4^7!s!Io97b6Boia77fYlW>X-kl*r;8M@W*}wIfzjkZ`(+f&`XXC@fY%
2QW5>u+|AU-7wC{4Z3v(w$aIDr()?;8LFX0T3bcv+p|nTKuIq#+#GVaEX2U{_i%gW(PF%E9U&f+i)~{DsyLYE5YVlwVAuoX7u={o
XMaa+{G*dGasKFNzspRio>^b8-rT>@s`GTt0;NUgry4q92Nsw*Bm4K7LTF1?flLfDEStbE45ulgs_f@Racaxk{5V6R+S&pRu%#z#
ieqjSHxaWY=%$Kqsez77S(y7_Fy5SpSA;h>1CP`XB8OL#j=gTTde|VzaM7xMFeKa$m($PAvOeZM>(6Gfl+L2=S6vrDHl_(@?6H0M
!H{?O(cpUO-^TN<eSOoqLU0AuxgbNSpQ#>lcRuXB5K?GM>`>v?kdG4A0ODX~cuBlXIB>;HRB8{ERw0_aPAuUAWZI?=04G9de781t
rKT2dd4n-yLcF@lnwAe`vwETh_Iv2#lKUT=uyxskzk#M+<HS5WQ9f)GQR<Tt6-!Y;F-t^23>3*y!4W`6lQR-DtuRnRK_p28Qc(ay
3m`|E37B#u&{0WCB{UTw5Cl3N)Hafh2$Z6a%R&uf6(gq9|7@X<M{T@wz$Hz)f`|x+gVHoJzX{~S&QB1#Eex13y*G+(72m}G*{;3&
-VVMJ%pP?K+-LS{NPEN0m6e?*LwlpiKFvbUo#TBIu=Ec9en9w)Ae#;`1VkP!)dw(VCWos`so5fR_p9JyP>2E~Xdr=7HIoHG<WB_n
2Uf$^-Girpe!2%yw86I9d-7vWc)%Rg1m7bIAb~*15=wIu!?oDBCtc15)5ojT=@3;Up1;I^fd+!X61XE#;xf~u#5tP;J$Y-&03*17
#lzpTocp^{a{SVah2WeM4~(|TCmJ>|)xY$;l*^#zaWouc4JYCWikiyqpEHf)6lLjZDR<I8?U3Hi!g`0r?eqnte$U;*C(NtzO+VxU
*qkt9;TvlTZ6Kr+1(RhZ3B(EKaNIwm)RSS@-nfp?VmFF|Zz@N#_<Mbx(53yZ?l%7K!F#RdQL}BtUeboHYK#~I7#v~2J<I3U<)Pwx
G*tRz#p`i_HS)*Ua86n9e(bCC<p>fKdV6*+p&WSZ9m?1B`<wt|r`t1|2w2Y%3=;~$Req~79gMY0G#JJr(UPxr;UXGu*^|2%#bm^$
W`-l=re=x?Xh`gsn!SfTwd)h>NKq9&!J@{oy=v^`eRpHnc%Dd>3Mi;6ONfbHgv7LrRC?D&pd%0tDgdCM_R4y6w0gl6HBAxW#wn_z
jy6nq!1TQ-r}?vzmMW%Zis{4@6|<-dXGEn{MHPJ5BB&}1?KIP|f*~4+p`>am3lo|?l}q-=Bl3PKzun$mbw5FNOk*ZHgP!?=`;qea
!F(rHq8;Qbf;}$q)}1lUIj13%M1Z6tpwXy+qG2WrN7mg^MOVGl`Z~yL`nW=<+LJ*9P-2T^8^%*Lm}#ztGNr9$sx?GN8#@LuRXcpf
yXM?#7Z{>-2C2zy5i)7XgJ^)Eq9U3|qA4W1WbK~YPGE^Ds#ytG3X@|23=yEoLNuL7CV{6&MA1`3lvrBUe<o4n+{k2j=a^|x(FK!i
q7bK9ay`(Z3xXDnn}>EuXI)FmXWBI#4>rz{ISNsr0)m_F!SJZ!(e8N8C5KqPWcLa}e&SU6bsk!W@*<ztEdn2y88tSaSEu3Uh$?Y4
5_unXF%TZ854s;*MLW+9P67uVYW~24>)INsvTq+F1wV}9^_&s?q6Xsi8^Q0|cNY43Y}aC=-g9=JtWIJe>$)WtAU2|g=t1<93_v6l
)CB=VLIom$MIt7J(1a>~Kzv0PA{|oIAlAWEvk-5XO$1E{cGP0j#>2E?klRsfS_ep(u||VbP!yG<Xw+?_BDBGbF;r0)qiiZ4$tn(z
s%T0>F#GfxFCODO=Nqi?dv!Ds+g3d`DiS)DZ3`^6;50H3(23iSwp@x;M5P-m4e+8hnj{q|shh(^3#wVEv^A;tpy{*A<{5&3#}9YA
36V_}s$ZYHa6TsEccr@;r7alh9Zo5xmkDH#=lqX^ke;*FzT}E5EedB|L-~`ru0CGi;MWM_7QCi`5^G=^&4j9OQ1WznACa%oRJbbt
P@tdS%LK_xe}Px~gH7hsibOdt;oF2yliOTuws_1C@nf_#(zyv98X^t}2LXdVi6M<05Q=vUfv>L)`R6`&6~;2_zvWdCOvyA<aQjnc
A7mIkoId}%ey2^l13c~=>Jo|M2}@Cv*@v^OS&=dK<qkpG#%Vtj%Y#8RY(t>c64HvK$vTto^V3A5#gL$}IB}fCRNH2PqM?E+2nj8d
MG)_9LVG4jEJk3|WYq-FQA|ZuK@`nROJ2rVqV-rR^_xg!yR*|qEm0WSs(oU+7Al}B;&CM$6BQ8N#;GovhZS7+bE>!@IDh5A)YMIL
#4>%-a|qzzIZAXyKaiCllqm@yKWGI=u_~Qlc&O}Dg*=D{&JfAf*UcXL!bi_J&Yb?~YKDlCAtH~o;m{!B&L;+39lz8-1`z9Z3Wm?b
KgvTBmIT5NVX%E#rz)aqhLxhJT56IB<KP0gB6wy83;We500NW-fKljGB6JBxsc{aIA;I(U{dmRY-`ZXJ{-cN-PB?Hig#BlE+%J73
%v6;COv3`S1J)`1JOJ>1D5?5nQ7HtfSMnbu5!w*HJv7?)cbNTMeAPU_Q83{-iho?i$>guQ!8mcU6s&oV`hUwpfTE&z{W;=!{oj58
iiHqT>qC*%D?P2xyb^W8r#wtKh#O?_rC<G9oMEbC7|lj)XVY`!Ab1aA3Vh^31&|+d&O!d*fJ$hRpq2s&LP{ZKDu5yoDOsszsFtD$
B!QX|U}1zz5(R%=qNx6^gDP=7M4AnJkfeE@uVyyeL=>7A(j1fpGIV5=szb_BQl2&MF;h}SOhm9$Qv}G&kX188K@dX(P&Cp7G!)EE
dywSgMc9NQg(!tA6G8+K(upuI;~3We6^de*iY5q?3I!A5^kf*|YC*B%(f4}Vv-)3c8*v#lv0pQLxd4zS-}=B(0zuS0TksE@oAZoA
rAxv%%ch19rV5lUz&EE5N1^~lYGmY2P>8Vw1BiZSP!}d&n-<w3BSjdE6lqvVK-d~GTO3k5kNve*1QHi>o*xbPqkU}nF$To%58_Oe
?q=Aum3Jir`H1smq8x>}0YU1``#WU~I=|)o^b9Vvs|Oy+a@*DG6(GSkwhuS*efNr|T1C0-NrJm+^QDrh*P-f$=~SL(g#+Xwk@Txp
%j}IXgp4^Qx3n)xk~PHX0Ea1dbJ7w(&i8XvdYz#?M;U!kv9^{3lmQ6M`Q|8c5Hj2n>gHF=mC&TQVBT5KS_Pnq29&+`yvt0YTRq)5
G#WOQEwN(;-sy&tgB%18j}gx~69mZR{AFnD5d;yV1facNp&80hMxk@FEe}cB<2?cihqJR92M7hUHR=sODp(SR;U>sQ(G9-&ay@cm
UDmM0cIZ@vx>jtK4-Me%z>y@+x9#9{s56J~y)(}aY__?{Jslerz<LQZ)^+KSb#9QyGK7Sne)1@9->ab}2EGc-lSolTiazWigdrdX
h8>uQqg*IMwu2km6*0o>1t|0tDj+Wvr4uW<QW7AUC?*&%Z?696eAk3`5J4my(Iq0hx}N68%E}5Vwx_?QXTOydH@R*X#ae+40mKjh
z;D*W$TW+I#vlm^ri8)*NL3oU3X73+E@BSWVjiyduu{}shr@3zc~m}<fau6w^;i$s2tI39NIH=tuTvF-9@d0~>$n;OL#lqhFi6*l
>kDl&MT;E`^(&feFOrxjXzjB4?E8VL2hH`W14>@OM1T*PudN2}rRk4`JmLcZ2yM=XN4?WJ2R>ZUn{7H_YXhPn))X(0cWr&wch!T6
L1{EJ3=^sVA`*q6ZWBRO$deE*AOk4kmYEpn`nA#u2R0aVNzoHON|O39f_@xPkBA0Iw2wmshcve!X0mV{V26sDC$zLiY^giB-0X{w
nFG7a9GYXh)e01jFyO!hg+8kKhdtWm=aX<^BC4pOg8HyG)Zt8eozXxFz{HJIE9t`{-VG3UB!Gx&0^NlH(kZn|rr21(tyBuhP7(DW
#&s|ZbvT94MjUPefh{i^1Q}cLG8mKXoa=}M!%weRE?JpPQ*%@&t6C%~%%>qwIOQ<?1)dq!s*)Y=Vr5n><ukE6nYv6hz<YcyAXx*9
bt*TosMx=XnS>OMJ#AZeWX(0$w={#MM9V8ps>gj1V2zTL4_Ud*Sg0aq+H+DWz#Vs`M?BTgp~#ngNOMW)5_&n|LhTectw~un_3Hy2
Ylo}|4r~S75hO^NdS3eDJG>D^4NC1OJ^e8R=-jeYcS{9`%H~Zq){4z$H`g)i&*^-r@Gt1@J~bTZ;Rzt<XV}zD2qh@32|lP$6p>0B
Z@Ne~hss|qe0RToyPig~tdqSIdtH~^e@Z66?1SOQVw0*JY&T$%KtO_H*^NePzLT*AdRbJBwVtnuheM<T1$2-EiHy~0s)3UpG>6L`
7z{MG)sF!bMJ@t}*5_A7im;I)(ABIeNNc-{aIKY5h_pRb&tw`z!^ARWpl67*38JD~e(&4(p@i!F_uhicE>k0~e%-+x6@?-=69=Iq
e4=zj`aZH*Ql$xnOEQ#&{h^@-uVuijCnF7(1Egs=ZF;q^^f!m##yoNNsu~)he)h%6TKYCeun8YXW57;|i&YnxR0>-Preq|t&z5be
#b+~fBaB??<6>g7)o>W?<m;L-)@VuX=VQ>|@#lmilecuZNzC`;i`humQ02^n*^<wVTO($^3I>SRZhfVQRcu42uv|0qx8J9&i}RY_
TH43}BM?W*00sy&I?@+}ASzH^cU{+gn_{)2Z(zCA@6~l9H|ewOsGgfmA>#NWSGw#{^Qxa+6Xois+t$!B^gX>B=b_1+HHPai&x?qN
)bAtbBB&Ud_^!yRAcakg0VK9QAfphY$3jl+oO(@3p+`jW^5EIYdJ<EJYp%@Of(|p6N5g}iu%&XBLgn8zf`tPeKny3|NgebZkrV)_
b^|*B+g=u00+a+C5(Stp3=t#}NWq$Z@^_UW4?$B{Xz4lmVSEb-amd_Id_Lqi9$4}U$r~Vi6W*BSbov{J5-X|?3g4|O6-zW9cAPS-
gia`kQdI9kWg20!5kR7d2&T|!0Fgth=8gSl4ZzFudZk@_HNRQmlf3C}jWOdfw<F*{m1K3?L=PYk0AN`hI@fbO1vF=q17HR@p4t@z
BWJ>h(E~?IFlvBf%AkR&QlI@xs5N-KYMj84^pz?>h(N&x`l9BsziF9U?&t&jv=})9OzOn^CrIcQ?QvkKoA~&zw%1x1bl}Vhh2nO6
ane)JmR1;9or!UQYaK)x76NJ51lG>iXJ=?~sqcc*#`qpDYh#uegUL_{C)i!5=buZ}^p#ICCGN-}0|Vp)5KI#?6V&Z1CS6!?G1LYQ
ENpm(S(Q0Gm;~Gm5d?AR(#8x&BU<FDk?-_MT^wLes1KFxO0g&TOOsq+HW&zwO73P4R#nwxU6P0VGPuZmOnhJ^d(zkQ{b`82A;(+G
ItT9H>#4xrlAOuDm@MYd$8aH^$D_<Le+@vyPm=rKjfY}6C|QWH2$5ovJATf*`1jMh<ARFJYlEvHr#1CT80fbv1}<e4v_#`tfste?
N-?&Hi<gAMM)jC&Vj^%^LaRnRLZuu)&FW+@-r=m)^H+P`<@(bDhAA|0ppvz*%`THb8f1>Acz(EcG5vp^iR(8)Y)PA(HsjeVF}F>{
ma>$!Vu6V|5cm80@7awsgVMt}x_b4?*BiPz`*eWbfbWKyD=GzL5)3JaZ0(D2q|0SO?N^VMmtt>P!x9@CwpTT~qhIQCEc*&on4=9$
AY|$rhQmT(1Z6!bYC(ocAcDhglp&*p22GHFz|bs`iBY6pi^}67=BcD|%5AJv9ZE{?3yY1&sa~h&?>*tKKB;8%{V%DLyNHv&14r))
9#VFnU~>8;@qOkzUm)14?uULorj_g8gBZbx61wi%#~P@_OzSI9O#Bb-H0TTNr%Z;QYc!c*zlX9=_A~;K{0Za44abn7o=Ku$=n`*D
;P@CYhR943?fX|Bi|;1eMNna_okxjypTf|*8w)g+Xtr<4F|xlMPs>+GAB8qy)sWxZwuy=3&QBUNd2!Uhpo^mR%=Yua=w3R=afTge
ejt#XXy+k`g)ag_OA5;Prjg1c6!K-0W*BfXPaTaJ4f}M@B1kW04DQ3c)ii@)7rMau?p@e8$-++Bp~mPPhr~++o?l2qewqogKC4P;
4mt1KfbMDan7ybQNZR5VHkL5slG%q_JZ8O#{ezniK*(XvpmZ&iWZUe*dcDU|b#BvMyn5iIC`X{cdkefFIY>LN#QhBag)N-nG!BD6
l1Q6v6rjejX+#f)>#+I$Prui-Z^MbBa;&u+7Ykk7pG^hO@#IcS&6nrWdLPv3lw^LjC|=}*(8tiY_buzW8w{EE_$$Os1k)WXJy09c
Ve#@)wE&34f};ktBElvkRkn={v`K8qkW7#T0V<>zfF>GH{#H7mN(e3s+bE@g*j$1D<MJt@ixU!-*jpCpXN)Y<VldY9;B7X;EHqxm
i5|ui+bt>L$*^f;!DVyD287sJJK=@Z3@prCb(SKKUpAkcb@lVzKRD$gEj&#FakL1Um=u}DQOUH-b*rs3s8ZBpkyS}-Dp5f|tYW8k
RdV4j!X}29T`q{&cdZ2hqfl>mpga;=2Fn1TOi8f{5=fy7q6Na3V_9NU5k(k{l%m7N8_~Un(*st+rz3)GFMlT;&}i}yf&e7IoJa?Z
=n`(}gO0~}TirX#hey2KmoB@xYp)a&ng0D9CXj_W=t1gDPr>MN9z1G4=T@O_oSyGl?aZni&+Cimov_h*xoie+&2aL}Gtf^?g(qX*
<2p0>JohMe_fmBx<%ej1PXl8f;EFjR6OBfIQ6V!(il|5gY{X2O$kQr}F%(3U%|%f|R4FsKai=?uQ9n4ke^yPV-vWLnG!*kaXOCc=
aHknZ5DY>FWW=vcsl*`SlI(y^&KhGnhso0G(04~{ND?%=Gk2g|+o~jHI#E3!0gi)DECaHj)X<<##_Z_NTlzLF*#a7ewvJ>t%?mYU
o)~SN&7KSZ^*zxQzHIY_p@&N=HXiUUCaC0R^dn(j637bGyHq%2UnXT$+{38i3&~Liq!K$lr<mO}3-9Z|26&o>_e?Cfj?YrqTELTP
cpu+@7zz7SR0Yq<(p-nZfU~308k7o#N~g3bhlbGlHw1upocZtgMf8U+Ji01nQ0~uzn*y(W6f{URLzw2{c8-WsJDGC*K0N~z6{s55
mbIAX(|p|`sgeglk`W@ZPA!set;_}hcG<-g#3A~m;yNE*qZ~9HwW-_7wOs6z5aE<o9NJ2@$cQ^C3=uU|r9lLyQ^blgtInK(SA;4s
6Ck|S`nBEf85)675uU~SGghMqHy((9JAy~5=<cX)W$aPqM`nxS3=xn3u;CD36&{9$3syzihaJ8fGY|#b7K=^<l4cB%4P>YyM3|{S
O%tf+2t;7J14M_iwPspYF>FNBSuGm4M;wBzQ53tVQ%sYp)LxvEp{JqN=0G|WPyt9Pi$J3Sp%eih^rQ(K2x_qRF0XD$BGD&;bUGFe
Jwt**2P`XrvwBy86ss5B?&CID1S=yLodm&fflNSGh*(zNQpWUv>g{zlbJpBtMHE4ZBI01=HEcWE8Jh0#xNReO=URidSjE#>j`e0L
O+ePOq1Hm{bTl#(sxejPS)j*Lx=YN=hQb}-utZ3p+fJmiMw`JTvILt1Gqj>i4f1C+j-UnAas+I|WKwJ`*IeI|!U!WcHf6WWr2@ed
wo^?3C3DJgLQ2?=VqU4*!^ZmpCfexHtU=R(-pxtGRFp2HOsflIObbp}kwC?nEQFB~EQul|9vY1iV^SQUd5kzPD3Tfp<vB<RkdaIg
0W)T(8TTPruDX~5vUW|Tj!%7P@wv3Nfz~==&7p`X-5X@`OV14r+lnAhNLySS;3;@I*Lu|il<s5&)E-Y#xGf8zV2ghZJB$V~gguo6
0~2UC6kV4jDb;#hK8ETuHXz*4sD@320lD}h?>BFO%ze<A@xjiTQjpfDqu4|pk?>g;p8&PW(6=B^K^dm@GDVpea}kUkWlWr=MOnot
bII3T9pS|`Y|l)lbz64^Qj8W4CoZ+nxw6kK1;o_jfWZP+0we+f@kkn-iRP$s=EE-m%GhHdlw$E(Gg&kem?|U*3``A%tW81VrL!p=
4OtaLV_J%e$G1+1T8JTw6niOxnR~P@ICm+nJnnfv6(e?QnpYifw^BmdD$f^Y<ZFeedL$6FI@3I)36U(<e4DId&oOj-;?O*S!Q75Q
q#+nm8-S`RMM$t*&UR?$fIIcf<$CpRBp*4}Q@QAFj)rC@AaU8~SiQ^XgQ84KDrP0t_%-J9T<%9CPLM<h-${^eRJ)4f5@>Z+Dv;x`
B8A>I1<ef+P`TJ*Pja={KxaptmlG>Hq0cnk*xKBgrRNRU+f{BUxzwh24vE(b)`8@K)@sS8JLY$Rs762_Y>rmT;$^OiV0X+tbm`eg
yyTLPHPF=SRXaPhCvU^t;&w<zMaXRPBv?IzBv!D|;%No5$04YA>%bEPQgh9wN+|?oLyMb{A_e8J9mFVtQr??TH&GhgbV3-twP!|j
=o)}j6b<TuooEMMMnMo&Ag~bxocFfg*Ty)Qld-;FY<18(NW?f`13T+^!BKC#(U6|G%!3_3APPkW^BGe21h{kr08j&2fbtT6;0GeX
wq8x`4F#tR5f3(K7jI{ACXOjY*g!DR^f~1)M6wk~9=i2|3nS=Q)c3H-nLL<*CIE0d>IfiAa>BTaa2ggE^e$^~JkMP^<T4%3lrz$K
Lcu`8j_+{8w8`>6REIP4$j~>wa&S-7y<#|02*eW*5su3vtfcgHT_c;JDREbgj<kis)H$jhI<zb;tNz04D;N_(LIYZ<%We!Ye7d?l
yv?c`2Sc%rak1erJnibJzQN#68YD#&Ql73vdT6Z6EoE;wb#(M+MdD7u3zi(Fp~Mdd4nY-@2<MGwCgHHrfvP8g@&&paQ_2}RA=5;$
XF7uB2WV1KA?3)shjT|<A0fjoBZ(cT8)M5=J`rM!D{T<>Py}d*A5cGlwFAxPC&$P-LU)H@sHg~uzy^{!2{Z@qfPiWwZ6F@h>dF2D
#1sgWG$FXu;TZSWiMiO-P}o2_kvibGfaL>1NJNleVZ+5R9QbhF9esN`)DEd+nox)nmYW@zsUYGTN3fom!tdS_q|{H|T^+NzjuVL4
)j<SNL20DY)b~%%2fSrIFZON_11IIwPf9U}&HSzl^j4jWEF8QtTHZCUmWi0-vqx^4nibI@woGD*iozMj@HNHYKy!IHMUxUNMn{)2
1zp;y_KXVz4Rb?!5xN-;L~v+X>K{Jy0jaPGPjoF+Rfh^v*w53%HBXZgqfzhG=-5smHTS4L)!1JH`-B8xIGSgJ(}x4y+mk9B>(`QN
PQ%C{phyKsUlM)3$04Nyz+PuVvG1A5h8f&q=_uD7*z9xDvBzaL>ji$s;mCs*;|SoKONd%&CITdA`$2_(A!vT@wx7RyO?cj*=;_6u
d$td6Pj#BFin~qFUYo1GeM(ip)Q=UCb8d+%27n}idc;w*2hQ^Jj?o@iYECy!1JV<HPG|6F+E9BMBA(2oU>}h80bpYjlKZo!R%T5h
df+{q3~#N2iQ$chW78*891E<~9j14-W0v8rx6BXH{XY{JBE6WyiL(mA#JF7&dnDNX$@aMeEp6mwaV7|=@yGmjO2yhuZMx6+<TK`U
m^@IQKLJCd)byd%Fw-HAlO*UNq%LA*i8PW^R1-S?$8%c(2t*?A7&nznT)G41S=XtqT{f7)Sj`YWdJ+<S6)6!;_)$+eR1YZy(o=_K
4=7aaFEUn`?H{QFs>4+EL4}Ot3S>hv1!6)ej8X?YKs$L*1L?EXhajI|Kdp{_`Xijib(yy3V3Ty><4wjRWyZH90v{3h{9n=Zi^F1_
a61rZlgnI~ni_J<J^kEF4lFxX#&LHXO-3f>rtiDHeIu5goOcguKS=7n^S>Gq_i@K`oI1|4uW`-Dc&0$epDvOotRolKoG}eHBr?)s
2i(9c!2~EC#-=o-xah6KWT?AM(D4UEKp5+|>0U{py2(+KMsuON6E?{9#E}Lt;>8qvY#c@^(6nC16{DKr+Zq;NG=xnQ4uYLkD~B00
8UhxUsH!UvWKgI>hq1@N_Vion>pq{v&(WA&&wo7e(a-y}uzbVRKwmh3HXmFSKshD*gQ)Rq)!=HMd*S88jp%3rz~Obe%8da`Ko9xY
gWjJEXOQ924z_$ev%iB8Fc3=7s(4#1OEG5-YJaNEW0uOAo5SK7Fi*o({-p8q_<YU+bZ5uSBV*&I_qLV&o=?{l1d~x8nK~d-L35lH
2Q8fXuzR-$P#ch5s3?jFm?~MCfdK7<z(@(R==vf*13(>N5Q&NO+3GI;Kg%wYAV;gS2Y^B6t_ltY|7q9br$rc3c!?p@N_P+YOepl^
!LyJ+3C&ZO9}I!dc0C@RvcZGD0Q{;lzlp$_{ogjtjsDj;CKVEP8*-CGG%dQ(r<RkeKfgK2Do$QZq(rHiR=qbhH@c=t%247TbFJ?x
a9at(3eIwy&|$P3S1`50;_r?j43P~aqbsHfh$>_Y4Ix!CH$q4vR3Nqj3mh>bNukQ=!BUmqJXG1n2N|N|nYN3p(B#xs9vP&X<jvl0
IEPJ8!$F6P<aJEjQiY&{kJpS)IOcN4Ban`zfC7R6T5Lv}cwitRM6?T;h!XY%0u-_guubaRQD&@6JgmaG7%@)Vm}g_IjC*e|L<Tda
WgeYCJ7Lx##<jEjLjoN-pl8`Y^9d;jzQFuT^MM$knV=#FX;ZyU@1Vm>!4yb$R79S#i2{O(5`>8=nph;Eq}*)m?(D`R5!D8uf~Pc5
#s_L94SD=G2cTWe17imjKE&61&+_UuG=4;F#R1jAB%gk30L+x%w@qf1fFU2cl!FDF6#MIAJO0@oPm#_Xn#~+<?9_!K1oS@5eBgaG
hA;Q0%;4A4Uk5N0QJJBCz<_=k{m5XDJpa6kFO7{^GSP(%q3jp<3jvXRM33*sWbEa=K4geJKWP(L9kEEz&{9$IlL0gVMF9mf6h%bR
)Ket{%`77bO+re=HG^dzs1VQ`>`eerd^KA&M$tMWp+6Ky*i`FsKlOra{LRNh&-M3sqEkkWdeL_w$KLv5kaGw&hx?8}o(lf2%X#_p
K|GHM8l?|+gr_($zyq`-Xhx!B;uuuS08s#+_`-z)NPz(>=B9f@9HXR^mO)PR7lw$rxQG2BlWbs#qDF%dlwgAu3)Rb^^pEys1S*n&
r6>YwRiJ`Fp;|-?poWR%U@xy@_2)D8d+`YY%ZQOC6IuHGW}3w$!;J7zGpPNXPrBS`upV$?d%nwu15VK;F)JU1xmBelJO{v^IUxbj
<_G-C1Ll1A$p9WQYZiy^E-GUrnz4WZQ~M<QmuokhlQOxN5Qw4sfMEkCwA`WiUsSf`qWVNT2bb6IR6X8ZKVf{1<e12Qud-CgidLY}
DQDz#`h8J$G?Y>WBSMsw08pChT^f6grWO$S0oXUA(nJm;v!*)--O~^q@%}z}&=1J1d}R0eU;y`6t^tTbB+#X4A~cDi#5mBJN;4RO
W+G~uh+?bs&$GV<$xUN>ITA@3IU0W4><B<Rn~uJGemeOpJwTrM)-)<GK{GQVh{CY>hG<V7*K^bnobQ2YJb!Hgf<-uHXa+I_RU#V6
iZn2<9@FM-Q0^bVbP`Q5=+I^@>Et5OqBe9xV<C?Oe#Qp5D648UjYML`<~&$wS4maTh3f<UM^k?jdkL@ZSi=Y2))>I_^Jk|wG|>}1
Y{pDK5DQ{%Wzjag7wFeb3~uGqVSk4J+bcxMM50j95Yn(zQ4+7@;Kt?y`TqR+1)vVI0k%hwhX?y07{tEKak1aEd@}N6qBJmnEvKAn
WGOt$v`%eEg%knWM-B$pW~Yt-47F1$^hF`ReTo<Fy#`Eg^SwTWFYdiPh<*gjUd#zW%+>Xmm4+hGOAu;hL{6@lKbnA@AY;P_N4@jP
o=WY&wwN{9f$g6H93-ei|N97e=vlKian8)xX6hYw*a4)0EvFwWOn_7~qe{pl<H~`NAPN0`*kB}0Q-cKOA*q(W&{92wtny8|=E#hn
BY#Bx8{b-XI_8gz4QnKx^o2~ZQ?^3LM;b`LV1ib_BI=+3<0<iAOhPnub-+@a9lPf4IcP5l6^7lv2Zw&(EQc6#oSG?qhd4oqZq5fk
YE;v2K~9?KEd)1{)Mkw0h|aSE_RhwM|DET8fjozV50nNEs+9XXS;=eKB_Mr7eDr13IS%ZF!161D8!li}2#BQgvwT=4p@W?`Fc9l!
V4pGumXp301hl16Bzz5b2N*W%tKH=>kkFsEEw*M*bp2pvv#|_T!KhNwC=Dr4Rp?R*xcfabSvpxwuH7doi1{#84{pqI4lc>c$Q&|f
(BqxwaM>MkkfrlBGU@>j&=CMx1}zZ`F2GOOA&C<brU{chn@g_&?<7Q^p#u#3z^ZxyKJg%!FPHUGv}c#eHTlQ<nw4$b(qcJd(gE1~
z>USu@CIT4)HEvc$)!jJZU&4HT*#MDYJ)_fV5*~(MGG+?-}=*K%07c&7HvI92*Du`$poIT*pULa3_R;pHP9VsYeis0ZeAFGL6MM!
0cDiJXc&!<>P8*u0aq1eshAQQ(4d1SBExV9BxMZ9Qb!sL*ieo`D&j%_(gQ9L5+w+jkevprUcD&ELh}qZ(v1=3h?-33HVxVNXyo3o
+|>@7cMLF!tlpc^MhGs2G7usZ6c25NHgZP|X%Ru(hLK1xg@oI1+%noi`rSzw?x_mG87T@2SZFE;RZ3L|G#9cHRMn(tH*Q?8Smo}T
6&a#{q`J9XxH|GTtk%Q<hci@2DbU;sl8Gl+_~qXTq{$9C8K+kTAYhW98f09`1`6bC*He)}gK@~64a>W8eHqaaULqQLy>T=|AH0Cj
noVm(wQZd&MzM@VroVqBIIm&$1;sg=mvOZZoKOHwL=hySLn=&w8<S>)LQ)AZ9)ut`NHh=tV8D<dxdmhcAUzH2)i7ZEXrN+BBN<?}
_dW1`kCGvy><~SBuMdxGZC`dqf`XS51Py~?O@5jECu6&uDE<fC2l{`;Xnc4s$Tqk1N%*H%mU^d}pbDp#SJw-TsoI!ZmZ_B=EgE5+
I?gqv*-LE3bDF}d7yl3TW*VYGoHG~wAK!tA7_2rH(N!v<QSJVDtt&h~W{Pz`z`YoAxVQdT6ow^H2ASK_Q+h2vTlT}3Z1~w@7<_zS
WL=(A!I2~N)gCGE-SOV!;)b$)|8b+_ep?Jg6!PhaU{reHoF6>E`FQwY4v>klFY9RF$<W2BpdEhhW=MN5kPYAHe=k1$fAi0W5dVsM
fx5{wLnkT;@o9b%7I&(%1r`cufe3p{KhdK>1a*f}7GLv+J&$`0=bwy+9uC~=Puju54nOxFE-ov1?A%a;^B>>W`?^&)qSBWe?CCy@
GA124X`r=0RyMG5XqKzcC}G(5aI{;L#yP@SeZ^XWVu1+$PMp%;uQGSF0sg{vfq&jg7`avAL*<Api>kg+5t9fB`N!uE&+}deKFl?N
Bu|eFhQjI`t)6re;wdLvM9a#hhxRU6+$nA)%}y!*FG|OsYrr*})>o>pzLr=dGOhikzMtXyAyNR=Z07ImxZ%IM`uY2>>^8wvP!WhQ
pMcv+)KIJuTH0G}-)Z-}Ygv09^DmDrs~V!jZT@6D0$vyk^~hY3NGH-y|KjdQrwS4f0M5=}
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
